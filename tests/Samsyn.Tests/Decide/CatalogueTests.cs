// The catalogue of interventions holds every one of the list it was made from, in three languages, and is taken into a plan with its evidence unreviewed.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Catalogue;

namespace Samsyn.Tests.Decide;

public sealed class CatalogueTests
{
    [ReferenceFact]
    public void Every_intervention_of_the_list_is_there_as_the_list_has_it()
    {
        var rows = File.ReadAllLines(Reference.File("../design/domain/data/interventions.csv")).Skip(1).Select(Cells).ToList();

        Assert.Equal(49, rows.Count);
        Assert.Equal(rows.Select(row => row[0]).Order(StringComparer.Ordinal), InterventionCatalogue.All.Select(one => one.Code).Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var entry = InterventionCatalogue.Find(row[0])!;
            Assert.Equal((row[0], row[2], row[5], row[3]), (entry.Code, Areas(entry), entry.Directness == Directness.Direct ? "direct" : "indirect", AgesOf(entry, row[3])));
            Assert.Equal((row[0], ApproachOf(row[4]), StrengthOf(row[8])), (entry.Code, entry.Approach, entry.Strength));
            Assert.Equal((row[0], row[6].Contains("municipalit", StringComparison.Ordinal), row[6].Contains("region", StringComparison.Ordinal), row[6].Contains("state", StringComparison.Ordinal)), (entry.Code, At(entry, InfluenceLevel.Municipality), At(entry, InfluenceLevel.Region), At(entry, InfluenceLevel.State)));
        }
    }

    [Fact]
    public void Every_entry_says_what_it_is_in_three_languages_and_where_it_was_met()
    {
        Assert.Equal(InterventionCatalogue.All.Count, InterventionCatalogue.All.Select(one => one.Code).Distinct().Count());
        Assert.All(InterventionCatalogue.All, one =>
        {
            Assert.Equal(3, new[] { one.Title.Sv, one.Title.Da, one.Title.En }.Distinct().OfType<string>().Count());
            Assert.All([one.Title, one.Source, one.Note ?? one.Source], text => Assert.True(text is { Sv: not null, Da: not null, En: not null }, one.Code));
            Assert.NotEmpty(one.Levels);
        });
    }

    [Fact]
    public void One_that_is_taken_into_a_plan_is_proposed_with_evidence_that_nobody_has_reviewed()
    {
        var taken = InterventionCatalogue.Taken(InterventionCatalogue.Find("YOUTH-NEET")!, CollaborationSettings.Usual.LifeStages, "en");

        Assert.Equal((InterventionStage.Proposed, "Catalogue: YOUTH-NEET", EvidenceStrength.Moderate, ""), (taken.Stage, taken.Origin, taken.Evidence.Strength, taken.Evidence.Reviewer));
        Assert.StartsWith("A coarse first judgement. ", taken.Evidence.Source, StringComparison.Ordinal);
        Assert.Equal(["0-19", "20-69"], taken.LifeStages);
        Assert.Equal([Determinant.Education, Determinant.Work], taken.Determinants);
        Assert.Equal((Directness.Indirect, CauseLayer.Structures), InterventionCatalogue.Taken(InterventionCatalogue.Find("IND-GOALS")!, [], "sv") is var steering ? (steering.Directness, steering.Layer) : default);
    }

    private static string Areas(CatalogueEntry entry) => entry.Determinants.Count == 0 ? "steering" : string.Join(',', entry.Determinants.Select(one => FormattableString.Invariant($"{(int)one + 1}")));

    private static bool At(CatalogueEntry entry, InfluenceLevel level) => entry.Levels.Contains(level);

    // What is structural, or steering, is given to nobody in particular.
    private static Approach? ApproachOf(string written) => written switch
    {
        "universal" => Approach.Universal,
        "proportionate" or "universal+targeted" => Approach.Proportionate,
        "targeted" or "area-targeted" or "targeted+structural" => Approach.Targeted,
        _ => null,
    };

    // That policy documents agree is no evidence of an effect.
    private static EvidenceStrength StrengthOf(string written) => written.Split(' ', ';', ',')[0] switch
    {
        "strong" => EvidenceStrength.Strong,
        "moderate" => EvidenceStrength.Moderate,
        "limited" => EvidenceStrength.Limited,
        "mixed" => EvidenceStrength.Mixed,
        "emerging" => EvidenceStrength.Emerging,
        "process" => EvidenceStrength.Process,
        _ => EvidenceStrength.NotJudged,
    };

    private static string AgesOf(CatalogueEntry entry, string written) => entry.Ages switch
    {
        null => "all",
        { From: 0 } ages when written.StartsWith("pregnancy", StringComparison.Ordinal) => FormattableString.Invariant($"pregnancy-{ages.To}"),
        { To: null } ages => FormattableString.Invariant($"{ages.From}+"),
        var ages => FormattableString.Invariant($"{ages.From}-{ages.To}"),
    };

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += letter;
            }
        }

        return cells;
    }
}
