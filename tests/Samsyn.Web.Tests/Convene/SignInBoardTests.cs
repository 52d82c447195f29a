// What is known of a sign-in for some seconds: asked once, forgotten at once, and a page is shown also when its visit cannot be noted.
using Microsoft.Data.Sqlite;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class SignInBoardTests
{
    private readonly Kept kept = new();

    [Fact]
    public async Task A_sign_in_is_asked_for_once_and_again_when_it_was_forgotten()
    {
        var board = new SignInBoard(kept, TimeProvider.System);

        await board.Find("device", default);
        await board.Find("device", default);
        board.Forget("login");
        await board.Find("device", default);

        Assert.Equal(2, kept.Asked);
    }

    [Fact]
    public async Task A_full_disk_keeps_nobody_from_reading()
    {
        kept.IsFull = true;

        var found = await new SignInBoard(kept, TimeProvider.System).Find("device", default);

        Assert.Equal("login", found!.Login.Id);
    }

    private sealed class Kept : ISignIns
    {
        public bool IsFull { get; set; }

        public int Asked { get; private set; }

        public Task<SignedIn?> Find(string id, CancellationToken stop)
        {
            Asked++;
            return Task.FromResult<SignedIn?>(new(new(id, "login") { Seen = DateTimeOffset.UtcNow.AddHours(-1) }, new("login", "Ylva", "ylva@town.example"), "stamp"));
        }

        public Task See(string id, CancellationToken stop) => IsFull ? throw new SqliteException("The disk is full.", 13) : Task.CompletedTask;

        public Task Start(SignIn begun, CancellationToken stop) => throw new NotSupportedException();

        public Task<IReadOnlyList<SignIn>> Of(string login, CancellationToken stop) => throw new NotSupportedException();

        public Task<IReadOnlyList<SignIn>> End(Login login, Func<SignIn, bool> chosen, CancellationToken stop) => throw new NotSupportedException();
    }
}
