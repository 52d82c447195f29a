// Letters that wait to be sent, as they lie in the table letter.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps letters that wait.</summary>
internal sealed class WaitingLetterTable(Acts acts) : IWaitingLetters
{
    public Task Add(WaitingLetter letter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return acts.Engine.Whole(
            change => change.Run("insert into letter (id, locked, made_at, tries) values (@1, @2, @3, @4)", [letter.Id, letter.Locked, acts.Now.Micros(), letter.Tries], stop), stop);
    }

    public Task<IReadOnlyList<WaitingLetter>> All(CancellationToken stop) => acts.Source.Rows(
        "select id, locked, tries from letter order by made_at, id", [], row => new WaitingLetter(row.GetString(0), row.GetString(1), row.GetInt32(2)), stop);

    public Task<bool> Take(WaitingLetter letter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return acts.Engine.Whole(
            async change => await change.Run("update letter set tries = tries + 1 where id = @1 and tries = @2", [letter.Id, letter.Tries], stop) == 1, stop);
    }

    public Task Remove(string id, CancellationToken stop) => acts.Engine.Whole(change => change.Run("delete from letter where id = @1", [id], stop), stop);
}
