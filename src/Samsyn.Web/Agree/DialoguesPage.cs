// GET /sv/exempellan/dialogues : all dialogues, and templates to begin one from.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>All dialogues of a collaboration.</summary>
internal static class DialoguesPage
{
    /// <summary>The pages of dialogues.</summary>
    public static void Map(IEndpointRouteBuilder pages)
    {
        var dialogues = pages.MapGroup("/dialogues");
        dialogues.OnGet("/", Show).IsForReadersOf(Rules.Dialogues);
        ReceivedPage.Map(dialogues);
        DialogueFormPage.Map(dialogues);
        TranslationPage.Map(dialogues);
        DialoguePage.Map(dialogues);
        DialogueFiles.Map(dialogues);
        ActivityFormPage.Map(dialogues);
        DeskPage.Map(dialogues);
        ScreenPage.Map(dialogues);
        PartPage.Map(dialogues);
        EnteringPage.Map(dialogues);
        ExaminePage.Map(dialogues);
        HandoverPage.Map(dialogues);
        LivePage.Map(dialogues);
    }

    public static async Task<RazorComponentResult<DialoguesView>> Show([AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Dialogues(), stop);
        var received = place.May(Right.Facilitate) ? await tools.Store.Agree.Handovers.To(place.Key, stop) : [];
        return DialoguesView.Of(place, [.. (await Seen(place, tools, stop)).Select(one => one.In(tools.Language.Code))], received);
    }

    // Members see all; others those that have been published.
    private static async Task<IReadOnlyList<Dialogue>> Seen(AgreePlace place, AgreeTools tools, CancellationToken stop)
    {
        var all = await tools.Store.Agree.Dialogues.Of(place.Key, stop);
        if (place.Frame.Collaboration.Invented || place.May(Right.Read))
        {
            return all;
        }

        var published = (await tools.Store.Publications.Of(place.Key, stop)).Where(one => one.Withdrawn is null).Select(one => one.Thing).ToHashSet();
        return [.. all.Where(one => published.Contains(one.Thing))];
    }
}
