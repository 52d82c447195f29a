// Sends letters one after the other, over SMTP, and tries again when the server does not answer.
using System.Text.Json;
using System.Threading.Channels;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.DataProtection;
using MimeKit;
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene;

/// <summary>Sends letters over SMTP. A letter lies in the store, locked, until it is sent: a program that stops loses none.</summary>
internal sealed partial class LetterDesk(
    SmtpSettings? settings, PublicAddress site, IWaitingLetters? store, IDataProtectionProvider locks, SiteMeter meter, ILogger<LetterDesk> log) : BackgroundService, ILetters
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2)];

    private readonly IDataProtector seal = locks.CreateProtector("Samsyn.Letter");
    private readonly Channel<Letter> written = Channel.CreateBounded<Letter>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Channel<WaitingLetter> kept = Channel.CreateUnbounded<WaitingLetter>();

    // Links in letters begin with the public address: what a request calls the site is not to be trusted for that.
    // A site without a store has nowhere to keep them.
    public bool CanSend => settings is not null && site.Set is not null && store is not null;

    public void Send(Letter letter)
    {
        if (CanSend)
        {
            written.Writer.TryWrite(letter);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!CanSend || store is not { } waiting)
        {
            return;
        }

        foreach (var left in await waiting.All(stoppingToken))
        {
            kept.Writer.TryWrite(left);
        }

        await Task.WhenAll(Keep(waiting, stoppingToken), SendKept(waiting, stoppingToken));
    }

    // A letter is in the store before the one before it has been sent, however long that takes.
    private async Task Keep(IWaitingLetters waiting, CancellationToken stop)
    {
        await foreach (var letter in written.Reader.ReadAllAsync(stop))
        {
            var one = new WaitingLetter(Guid.CreateVersion7().ToString("D"), seal.Protect(JsonSerializer.Serialize(letter)), 0);
            try
            {
                await waiting.Add(one, stop);
            }
#pragma warning disable CA1031 // a letter that cannot be kept is sent all the same
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                NotKept(log, wrong.GetType().Name);
                await Send(letter, settings!, stop);
                continue;
            }

            kept.Writer.TryWrite(one);
        }
    }

    private async Task SendKept(IWaitingLetters waiting, CancellationToken stop)
    {
        await foreach (var one in kept.Reader.ReadAllAsync(stop))
        {
            try
            {
                if (await waiting.Take(one, stop) && Opened(one) is { } letter)
                {
                    await Send(letter, settings!, stop);
                    await waiting.Remove(one.Id, stop);
                }
            }
#pragma warning disable CA1031 // one letter that fails must not stop those after it
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                NotKept(log, wrong.GetType().Name);
            }
        }
    }

    // Null when the keys of the data folder are not those it was locked with: then nobody can read it.
    private Letter? Opened(WaitingLetter one)
    {
        try
        {
            return JsonSerializer.Deserialize<Letter>(seal.Unprotect(one.Locked));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            NotKept(log, "locked with other keys");
            return null;
        }
    }

    private async Task Send(Letter letter, SmtpSettings by, CancellationToken stop)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await Post(letter, by, stop);
                meter.Letter("sent");
                return;
            }
#pragma warning disable CA1031 // one letter that cannot be sent must not stop those after it
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                if (tries >= Pauses.Length)
                {
                    meter.Letter("given up");
                    GivenUp(log, wrong.GetType().Name, by.Host);
                    return;
                }

                meter.Letter("later");
                Later(log, wrong.GetType().Name, by.Host);
                await Task.Delay(Pauses[tries], stop);
            }
        }
    }

    private static async Task Post(Letter letter, SmtpSettings by, CancellationToken stop)
    {
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(by.From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        message.Subject = letter.Subject;
        message.Body = new TextPart("plain") { Text = letter.Text };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var server = new SmtpClient { Timeout = 30_000 };
        await server.ConnectAsync(by.Host, by.Port, OptionOf(by.Security), stop);
        if (by.User is not null)
        {
            await server.AuthenticateAsync(by.User, by.Password ?? "", stop);
        }

        await server.SendAsync(message, stop);
        await server.DisconnectAsync(quit: true, stop);
    }

    private static SecureSocketOptions OptionOf(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    [LoggerMessage(LogLevel.Warning, "A letter could not be sent by {Host} ({What}); it is tried again.")]
    private static partial void Later(ILogger log, string what, string host);

    [LoggerMessage(LogLevel.Error, "A letter that waits could not be handled ({What}).")]
    private static partial void NotKept(ILogger log, string what);

    [LoggerMessage(LogLevel.Error, "A letter could not be sent by {Host} ({What}), and is given up.")]
    private static partial void GivenUp(ILogger log, string what, string host);
}
