// The inventory as a file: CSV, or an Excel workbook with a sheet that says what it is.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>The inventory as a file.</summary>
internal static class InventoryFile
{
    /// <summary>What is done, then what is needed, one in each row.</summary>
    public static FileContentHttpResult Of(PlanPlace place, string extension)
    {
        var words = new InventoryWords(place.Address.Language);
        var inventory = new Inventory(place.Plan.Interventions, place.Known.Settings.LifeStages, place.Today);
        var sheet = new Sheet(words.SheetName, words.Columns, [.. inventory.Done.Concat(inventory.Needed).Select(one => Row(one, place, words))]);
        var about = new SheetWords(place.Address.Language).Explained(place.Frame.Collaboration.Invented, [[words.SheetName, place.Frame.Collaboration.Name], ["", words.SheetAbout(place.Today)]]);
        return SheetFile.Of(FormattableString.Invariant($"{place.Today:yyyy-MM-dd}-inventory{extension}"), sheet, about, place.Address.Language)!;
    }

    private static IReadOnlyList<Field> Row(Intervention one, PlanPlace place, InventoryWords words)
    {
        var (said, tags) = (new InterventionWords(place.Address.Language), new TagWords(place.Address.Language));
        return
        [
            said.Named(one.Stage), one.Title, one.Lead is { } lead ? place.Parties.Name(lead) : "", Joined(one.Determinants.Select(tags.Named)), Joined(one.LifeStages.Select(key => words.StageOf(key, place))),
            one.Group, Joined(one.Areas.Select(area => place.Known.Area(area)?.Name ?? area)), said.Named(one.Approach), (double?)one.Cost.Amount, one.Cost.Payer, one.ProcessIndicator,
            said.Named(one.Evidence.Strength), Day(one.First), Day(one.Last), Day(one.Confirmed), Joined(one.Told.Select(remark => $"{Day(remark.Day)} {remark.Text}")), one.Id,
        ];
    }

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
