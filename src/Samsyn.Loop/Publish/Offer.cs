// What one collaboration offers others to choose from: indicators, recipes for reading files, and agendas of dialogues.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Publish;

/// <summary>What one collaboration offers others to choose from. No figure and nothing that anybody said is in it.</summary>
/// <param name="Indicators">What is measured, and what it means.</param>
/// <param name="Recipes">How files are read.</param>
/// <param name="Agendas">How dialogues went, step by step.</param>
public sealed record Offer(IReadOnlyList<Indicator> Indicators, IReadOnlyList<Recipe> Recipes, IReadOnlyList<Agenda> Agendas)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Indicators.Count + Recipes.Count + Agendas.Count == 0;
}

/// <summary>How a dialogue went, step by step.</summary>
/// <param name="Dialogue">The dialogue.</param>
/// <param name="Steps">Its activities, in order.</param>
public sealed record Agenda(Dialogue Dialogue, IReadOnlyList<Activity> Steps)
{
    /// <summary>A dialogue of one's own with the same agenda: same questions, groups and minutes; its mandate, place, day and costs are for whoever holds it.</summary>
    /// <param name="today">The day that it stands on until another is chosen.</param>
    /// <param name="newId">Makes an identity.</param>
    public Agenda Anew(DateOnly today, Func<string> newId)
    {
        ArgumentNullException.ThrowIfNull(newId);
        var own = new Dialogue(newId(), Dialogue.Title, Dialogue.Purpose) { Day = today, Groups = Dialogue.Groups, HidesResults = Dialogue.HidesResults };
        var ids = Steps.ToDictionary(one => one.Id, _ => newId());
        return new(own, [.. Steps.Select(one => one with
        {
            Id = ids[one.Id],
            Dialogue = own.Id,
            Of = one.Of is { } of ? ids.GetValueOrDefault(of) : null,
            Rules = one.Rules with { Budget = null },
            Opened = null,
            Closed = null,
            Version = 0,
        })]);
    }
}
