// Sends reminders of a round: when it opens, two weeks before the last day and three days before, to those who have not answered.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Sends reminders, each day's once, whichever server does it.</summary>
internal sealed partial class ReminderWork(SamsynStore store, PlanBoard plans, ILetters letters, PublicAddress site, TimeProvider clock, ILogger<ReminderWork> log) : BackgroundService
{
    private static readonly int[] DaysBefore = [14, 3];
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(30);

    /// <summary>Sends what is due; how many letters were written.</summary>
    public async Task<int> Day(CancellationToken stop)
    {
        var sent = 0;
        foreach (var collaboration in letters.CanSend ? await store.Collaborations.All(stop) : [])
        {
            foreach (var round in await store.Follow.Rounds.Of(collaboration.Key, stop))
            {
                sent += await Remind(collaboration, round, stop);
            }
        }

        return sent;
    }

    /// <summary>The day whose reminders are due: the latest of the round's days that has come; null for none.</summary>
    public static DateOnly? Due(Round round, DateOnly today) => !round.IsOpen(today) ? null
        : DaysBefore.Select(days => round.Deadline.AddDays(-days)).Append(round.Opens).Where(day => day >= round.Opens && day <= today).Max();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        while (true)
        {
            try
            {
                await Day(stoppingToken);
            }
#pragma warning disable CA1031 // a day that fails is tried again, and must not stop the site
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(log, wrong);
            }

            await Task.Delay(Between, clock, stoppingToken);
        }
    }

    private async Task<int> Remind(Collaboration collaboration, Round round, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (round.Reminded.Count == 0 || Due(round, today) is not { } due || !await store.Follow.Reminders.Begin(collaboration.Key, round.Id, due, stop))
        {
            return 0;
        }

        var known = await plans.Of(collaboration.Key, stop);
        var parties = new Parties(known.Meets, today);
        var answered = (await store.Follow.Reviews.Of(collaboration.Key, stop)).Where(one => one.Round == round.Id).Select(one => parties.Today(one.From)).ToHashSet();
        var silent = round.Reminded.Where(one => !answered.Contains(parties.Today(one.Who))).ToList();
        if (silent.Count == 0)
        {
            return 0;
        }

        var language = Language.Of(known.Settings.Languages.Count > 0 ? known.Settings.Languages[0] : null);
        var (link, code) = (LinkToken.New(), ReadableCode.New(GuestLinkMaking.GroupsOfCode));
        await store.Guests.Make(collaboration.Key, RoundPage.LinkTo(round, today, NewId.Make(clock)), (link, new(ReadableCode.Plain(code))), stop);
        foreach (var one in silent)
        {
            letters.Send(new ReminderWords(language).Letter(one.Address, (round, collaboration.Name, parties.Name(one.Who)), site.Of(Address.Guest(language, link.Secret))));
        }

        return silent.Count;
    }

    [LoggerMessage(LogLevel.Error, "Reminders could not be sent; they are tried again.")]
    private static partial void Failed(ILogger log, Exception error);
}

/// <summary>What a reminder says.</summary>
internal sealed class ReminderWords(Language language) : Words(language)
{
    /// <summary>The letter to one who has not answered.</summary>
    /// <param name="to">The post box.</param>
    /// <param name="about">The round, the collaboration, and who is asked.</param>
    /// <param name="link">Where the form opens.</param>
    public Letter Letter(string to, (Round Round, string Collaboration, string Who) about, Uri link) => new(
        to,
        Say(sv: $"{about.Round.Title}: svara senast {Date(about.Round.Deadline)}", da: $"{about.Round.Title}: svar senest {Date(about.Round.Deadline)}", en: $"{about.Round.Title}: answer by {Date(about.Round.Deadline)}"),
        Say(
            sv: $"Till {about.Who}\n\n{about.Collaboration} frågar hur det går med det ni svarar för. Formuläret öppnas med länken, utan konto, och tar några minuter:\n\n{link}\n\nSvara senast {Date(about.Round.Deadline)}. Den som redan har svarat får inget sådant här brev.",
            da: $"Til {about.Who}\n\n{about.Collaboration} spørger, hvordan det går med det, I svarer for. Formularen åbnes med linket, uden konto, og tager nogle minutter:\n\n{link}\n\nSvar senest {Date(about.Round.Deadline)}. Den, der allerede har svaret, får ikke sådan et brev.",
            en: $"To {about.Who}\n\n{about.Collaboration} asks how it goes with what you answer for. The form opens with the link, without an account, and takes a few minutes:\n\n{link}\n\nAnswer by {Date(about.Round.Deadline)}. Whoever has answered already gets no such letter."));
}
