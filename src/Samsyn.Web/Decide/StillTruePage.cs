// GET and POST /sv/exempellan/plan/inventory/still, and …/check : those who lead what is done already say each year whether it is still true.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Where those who lead what is done say whether it is still true.</summary>
internal static class StillTruePage
{
    /// <summary>The page for those who came by the link.</summary>
    public const string ByLink = "still";

    /// <summary>The page on which a strategist answers for them.</summary>
    public const string ByHand = "check";

    // So often is an answer tried again when somebody else changes the same thing at the same moment.
    private const int Tries = 5;

    public static void Map(IEndpointRouteBuilder inventory)
    {
        inventory.OnGet($"/{ByLink}", Still).IsForReadersOf(Rules.Inventory);
        inventory.OnPost($"/{ByLink}", Send).IsForGuestsOf(Rules.Inventory);
        inventory.OnGet($"/{ByHand}", Check).Needs(Right.Convene);
        inventory.OnPost($"/{ByHand}", Checked).Needs(Right.Convene);
    }

    private static Task<RazorComponentResult<StillTrueView>> Still(string? who, [AsParameters] PlanTools tools, CancellationToken stop) => Shown(ByLink, who, tools, stop);

    private static Task<RazorComponentResult<StillTrueView>> Check(string? who, [AsParameters] PlanTools tools, CancellationToken stop) => Shown(ByHand, who, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Send(string? who, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take((ByLink, who), sent, tools.Store.Decide, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Checked(string? who, [FromForm] IFormCollection sent, [AsParameters] PlanTools tools, CancellationToken stop) =>
        Take((ByHand, who), sent, tools.Own.Decide, tools, stop);

    private static async Task<RazorComponentResult<StillTrueView>> Shown(string part, string? who, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Inventory(part, ("who", who)), stop);
        return StillTrueView.Of(new(place, part, Of(place, who)), Flaws.None);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<StillTrueView>, NotFound>> Take(
        (string Part, string? Who) at, IFormCollection sent, PlanShelf shelf, PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Inventory(at.Part, ("who", at.Who)), stop);
        if (Of(place, at.Who) is not { } who)
        {
            return TypedResults.NotFound();
        }

        var shown = new StillTrueShown(place, at.Part, who) { Written = Written.Of(sent) };
        var reader = new EditReader(shown.Written, new EditWords(tools.Language));
        var answers = shown.Theirs.Select(one => StillTrueFields.Of(one, tools.Language).Read(reader)).OfType<(string Id, StillTrue Answer, string Text)>().ToList();
        if (reader.Flaws.Count == 0 && answers.Count == 0)
        {
            reader.Tell("", shown.Words.StillNone);
        }

        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return StillTrueView.Of(shown, flaws);
        }

        foreach (var (id, answer, text) in answers)
        {
            await Keep(shelf.Interventions, (place.Key, id), answer, new(place.Today, who, text), stop);
        }

        return TypedResults.LocalRedirect(place.Address.Inventory(at.Part, ("who", at.Who), ("done", "sent")));
    }

    // What somebody else changes meanwhile is read again, and the answer put on top of it: nothing is overwritten, and no answer is lost.
    private static async Task Keep(IPlanned<Intervention> shelf, (CollaborationKey Key, string Id) at, StillTrue answer, Remark remark, CancellationToken stop)
    {
        for (var turn = 0; turn < Tries; turn++)
        {
            if (await shelf.Find(at.Key, at.Id, stop) is not { } now || await shelf.Keep(at.Key, remark.AnsweredOf(now, answer), stop) is Kept.Done)
            {
                return;
            }
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The intervention '{at.Id}' was changed by others {Tries} times in a row. Send the answers again."));
    }

    /// <summary>Whoever answers today, as an address names them; null for nobody.</summary>
    public static Thing? Of(PlanPlace place, string? who) => place.Parties.Options.Any(one => one.Value == who) ? Parties.Read(who) : null;
}

/// <summary>What the page of the yearly question shows.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Part">By the link, or by hand.</param>
/// <param name="Who">Who answers; null until they have said.</param>
public sealed record StillTrueShown(PlanPlace Place, string Part, Thing? Who)
{
    /// <summary>What stands in the form.</summary>
    public Written Written { get; init; } = Written.Nothing;

    /// <summary>What is done under them: what they lead, and what a body led that they took over from.</summary>
    public IReadOnlyList<Intervention> Theirs => field ??= Who is null ? [] : [.. Place.Plan.Interventions.Where(one => one.IsDone && one.Lead is { } lead && Place.Parties.Today(lead) == Who)];

    /// <summary>The last day on which they answered that they do nothing of this kind; null when they have not.</summary>
    public DateOnly? Nothing => Place.Plan.Nothing.LastOrDefault(one => Who is not null && Place.Parties.Today(one.From) == Who)?.Day;

    /// <summary>What is said.</summary>
    public TellWords Words => new(Place.Address.Language);
}

/// <summary>The two fields in which it is answered whether one intervention is still true.</summary>
/// <param name="One">The intervention.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Text">What has changed.</param>
internal sealed record StillTrueFields(Intervention One, EditField.One Answer, EditField.Prose Text)
{
    /// <summary>The fields for an intervention.</summary>
    public static StillTrueFields Of(Intervention one, Language language)
    {
        var words = new TellWords(language);
        return new(
            one, new($"still-{one.Id}", words.Answer, BodyWords.Options<StillTrue>(words.Named)) { Optional = true },
            new($"told-{one.Id}", words.ChangeText, Remark.Longest) { Optional = true, Lines = 3, Hint = words.ChangeHint });
    }

    /// <summary>What is answered; null for nothing.</summary>
    public (string Id, StillTrue Answer, string Text)? Read(EditReader read)
    {
        var words = new TellWords(read.Language);
        var (answer, text) = (read.One(Answer), read.Text(Text));
        read.Tell(Text.Name, answer == nameof(StillTrue.Changed) && text.Length == 0 ? words.ChangedHow(One.Title) : null);
        read.Tell(Answer.Name, answer is null && text.Length > 0 ? words.ChooseAnswer(One.Title) : null);
        return answer is null ? null : (One.Id, read.One<StillTrue>(Answer), text);
    }
}
