// What the pages of a dialogue stand on, together.
namespace Samsyn.Loop.Agree;

/// <summary>Where dialogues, and what is said and judged in them, are kept.</summary>
/// <param name="Dialogues">The dialogues.</param>
/// <param name="Activities">What is done in them.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="Contributions">What they write.</param>
/// <param name="Judgements">How they judge.</param>
/// <param name="Handovers">What was handed to other collaborations.</param>
public sealed record DialogueShelf(
    IDialogues Dialogues, IActivities Activities, IParticipants Participants, IContributions Contributions, IJudgements Judgements, IHandovers Handovers);
