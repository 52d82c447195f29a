// The yearly follow-ups of the invented county: one that is over, and one that is open and half answered.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Follow.Example;

/// <summary>The yearly follow-ups of the invented county. Nobody has answered these things.</summary>
/// <param name="Rounds">The rounds.</param>
/// <param name="Reviews">The answers.</param>
public sealed record ExampleRounds(IReadOnlyList<Round> Rounds, IReadOnlyList<Review> Reviews)
{
    private static readonly Thing Welfare = new("body", "tarnkoping-valfard");
    private static readonly Thing Teeth = new(Goal.Name, "mal-karies");

    /// <summary>Makes them, around a day.</summary>
    public static ExampleRounds Make(DateOnly today)
    {
        var (before, now) = (today.Year - 1, today.Year);
        return new(
            [
                new() { Id = "uppfoljning-1", Title = FormattableString.Invariant($"Uppföljning {before}"), Year = before, Opens = today.AddDays(-330), Deadline = today.AddDays(-290), Text = "Vi frågar samma sak varje år, så att det går att se vad som ändras." },
                new() { Id = "uppfoljning-2", Title = FormattableString.Invariant($"Uppföljning {now}"), Year = now, Opens = today.AddDays(-10), Deadline = today.AddDays(25), Text = "Svara om det ni äger, leder eller har lovat. Det tar några minuter." },
            ],
            [
                new("omdome-1", "uppfoljning-1", Teeth, Welfare, new() { Done = Doing.NotDone, Judged = Judgement.CannotSay, Difficulties = [Difficulty.Mandate, Difficulty.Figures], Obstacles = "Ingen har ännu uppdraget.", Support = "Siffror för varje förskola", From = [Supporter.Region] }),
                new("omdome-2", "uppfoljning-2", Teeth, Welfare, new() { Done = Doing.Partly, Judged = Judgement.Partly, Difficulties = [Difficulty.Staff, Difficulty.Money], Obstacles = "Tiderna på skolorna räcker inte till alla klasser.", Support = "Två tandhygienister under uppstarten", From = [Supporter.Region, Supporter.Council], Learning = "Fler föräldrar kommer när kliniken står vid förskolan vid hämtning." }),
                new("omdome-3", "uppfoljning-2", new(Commitment.Name, "atagande-2"), Welfare, new() { Done = Doing.Done }),
                new("omdome-4", "uppfoljning-2", new(Commitment.Name, "atagande-4"), Welfare, new() { Done = Doing.NotDone, Difficulties = [Difficulty.Staff], Obstacles = "Rekryteringen drar ut på tiden." }),
            ]);
    }
}
