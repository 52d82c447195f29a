// What a file would bring, told before anything is stored: sound figures, new things to be made, flaws and warnings.
using System.Collections;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>What a file would bring. A dry run makes the report; an import walks the same drafts once more through it, and so stores exactly what it told.</summary>
public sealed class IntakeReport
{
    private readonly IntakeWalk walk;
    private readonly BitArray sound;

    private IntakeReport(IntakeWalk walk, BitArray sound, int rows) =>
        (this.walk, this.sound, Drafts) = (walk, sound, rows);

    /// <summary>Figures in the file.</summary>
    public int Drafts { get; }

    /// <summary>Figures that can be taken in.</summary>
    public int Sound => Drafts - Rejected;

    /// <summary>Figures that cannot, for one flaw or several.</summary>
    public int Rejected { get; private init; }

    /// <summary>What is wrong; each rejects the figure it stands at. The first <see cref="IntakeChoices.MostShown"/>.</summary>
    public IReadOnlyList<Flaw> Flaws => walk.Flaws.Shown;

    /// <summary>How many flaws there are.</summary>
    public int FlawCount => walk.Flaws.Count;

    /// <summary>What should be looked at, but stops nothing: a total that is not the sum of its parts, of people or of places. The first <see cref="IntakeChoices.MostShown"/>.</summary>
    public IReadOnlyList<Flaw> Warnings => walk.Warnings.Shown;

    /// <summary>How many warnings there are.</summary>
    public int WarningCount => walk.Warnings.Count;

    /// <summary>Places to be kept before the figures.</summary>
    public IReadOnlyList<Area> NewAreas => [.. walk.NewPlaces.Select(place => place.Area)];

    /// <summary>The same places, with the reason for what is thought of each.</summary>
    public IReadOnlyList<NewPlace> NewPlaces => walk.NewPlaces;

    /// <summary>Indicators to be kept before the figures.</summary>
    public IReadOnlyList<Indicator> NewIndicators => [.. AskedIndicators.Select(one => one.Sure)];

    /// <summary>The codes of all indicators that the file has figures of.</summary>
    public IReadOnlyList<string> IndicatorCodes => walk.IndicatorCodes;

    /// <summary>The same indicators with all that is guessed of them, and the reason for what is thought of each.</summary>
    public IReadOnlyList<NewIndicator> AskedIndicators => walk.Indicators.New;

    /// <summary>Dimensions to be kept before the figures: new ones, and known ones with further subgroups.</summary>
    public IReadOnlyList<Dimension> ChangedDimensions => walk.Dimensions.Changed;

    /// <summary>Walks through a file's drafts once and tells what it would bring.</summary>
    /// <param name="drafts">The drafts, in the file's order; held one at a time.</param>
    /// <param name="known">What the collaboration knows.</param>
    /// <param name="choices">What the person decided.</param>
    public static IntakeReport Of(IEnumerable<Draft> drafts, Catalogue known, IntakeChoices choices)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        var walk = new IntakeWalk(known, choices);
        var (sound, rows, rejected) = (new BitArray(1_024), 0, 0);
        foreach (var draft in drafts)
        {
            if (rows == sound.Length)
            {
                sound.Length *= 2;
            }

            sound[rows] = walk.Take(draft);
            rejected += sound[rows] ? 0 : 1;
            rows++;
        }

        walk.Close();
        return new(walk, sound, rows) { Rejected = rejected };
    }

    /// <summary>The sound observations, from the same drafts walked through again; held one at a time.</summary>
    /// <exception cref="InvalidOperationException">There are more or fewer drafts than before: the file has changed since the dry run.</exception>
    public IEnumerable<Observation> Observations(IEnumerable<Draft> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        return Walk();

        IEnumerable<Observation> Walk()
        {
            var row = 0;
            foreach (var draft in drafts)
            {
                if (row < Drafts && sound[row])
                {
                    yield return walk.Observation(draft);
                }

                row++;
            }

            if (row != Drafts)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The file has {row} figures, and had {Drafts} when it was looked through. Look through it again."));
            }
        }
    }
}
