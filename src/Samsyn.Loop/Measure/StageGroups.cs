// Finds the groups that a file names among those that are known; new dimensions and subgroups are added in the order of the file or of their ladder.
namespace Samsyn.Loop.Measure;

/// <summary>Finds dimensions and subgroups.</summary>
internal sealed class StageGroups
{
    private readonly Dictionary<string, Growing> byWord = new(StringComparer.Ordinal);
    private readonly List<Growing> all = [];
    private readonly Dictionary<DraftGroup, (string Dimension, string Subgroup)> found = [];
    private readonly Dictionary<string, Stratum> strata = new(StringComparer.Ordinal);

    public StageGroups(IReadOnlyList<Dimension> known)
    {
        foreach (var dimension in known)
        {
            Learn(new(dimension, isNew: false));
        }
    }

    /// <summary>The part of the population that a figure is for.</summary>
    public Stratum Stratum(Draft draft)
    {
        if (draft.Groups.Count == 0)
        {
            return Measure.Stratum.Everyone;
        }

        var parts = draft.Groups.Select(Part).ToArray();
        var key = string.Join(';', parts.Select(part => $"{part.Dimension}={part.Subgroup}"));
        if (!strata.TryGetValue(key, out var stratum))
        {
            strata[key] = stratum = Measure.Stratum.Of(parts.DistinctBy(part => part.Dimension));
        }

        return stratum;
    }

    /// <summary>Dimensions that are new or have grown.</summary>
    public IReadOnlyList<Dimension> New() => [.. all.Where(one => one.IsNew || one.HasGrown).Select(one => one.Grown())];

    private (string Dimension, string Subgroup) Part(DraftGroup group)
    {
        if (!found.TryGetValue(group, out var part))
        {
            if (!byWord.TryGetValue(StageWords.Fold(group.Dimension), out var dimension))
            {
                var code = StageWords.CodeOf(group.Dimension, taken => all.Any(one => one.Dimension.Code == taken));
                dimension = new(new(code, StageNames.Dimension(code) ?? LocalText.Same(group.Dimension), group.Ordered ?? false, []), isNew: true);
                Learn(dimension);
                byWord.TryAdd(StageWords.Fold(group.Dimension), dimension);
            }

            found[group] = part = (dimension.Dimension.Code, dimension.Subgroup(group));
        }

        return part;
    }

    private void Learn(Growing dimension)
    {
        all.Add(dimension);
        foreach (var writing in StageWords.Writings(dimension.Dimension.Code, dimension.Dimension.Name))
        {
            byWord.TryAdd(writing, dimension);
        }
    }

    /// <summary>A dimension to which subgroups are added as they are met.</summary>
    private sealed class Growing
    {
        private readonly Dictionary<string, string> byWord = new(StringComparer.Ordinal);
        private readonly List<(Subgroup Subgroup, int? Step)> added = [];

        public Growing(Dimension dimension, bool isNew)
        {
            (Dimension, IsNew) = (dimension, isNew);
            foreach (var subgroup in dimension.Subgroups)
            {
                Learn(subgroup);
            }
        }

        public Dimension Dimension { get; }

        public bool IsNew { get; }

        public bool HasGrown => added.Count > 0;

        // A ladder is climbed from the worst off; where the file gives no steps, what is new stands last.
        public Dimension Grown() => Dimension with
        {
            Subgroups = [.. Dimension.Subgroups, .. added.OrderBy(one => one.Step ?? int.MaxValue).Select(one => one.Subgroup)],
        };

        public string Subgroup(DraftGroup group)
        {
            if (byWord.TryGetValue(StageWords.Fold(group.Subgroup), out var code))
            {
                return code;
            }

            code = StageWords.CodeOf(group.Subgroup, taken => byWord.ContainsKey(StageWords.Fold(taken)));
            var subgroup = new Subgroup(code, StageNames.Subgroup(Dimension.Code, code) ?? LocalText.Same(group.Subgroup), group.Reference);
            added.Add((subgroup, group.Step));
            Learn(subgroup);
            byWord.TryAdd(StageWords.Fold(group.Subgroup), code);
            return code;
        }

        private void Learn(Subgroup subgroup)
        {
            foreach (var writing in StageWords.Writings(subgroup.Code, subgroup.Name))
            {
                byWord.TryAdd(writing, subgroup.Code);
            }
        }
    }
}
