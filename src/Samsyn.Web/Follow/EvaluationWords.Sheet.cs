// What the columns of evaluations are called when they are taken away, and what an evaluation is called in a chain.
namespace Samsyn.Web.Follow;

/// <content>Evaluations taken away.</content>
public sealed partial class EvaluationWords
{
    public string Sheet => Say(sv: "Utvärderingar", da: "Evalueringer", en: "Evaluations");

    public string One => Say(sv: "Utvärdering", da: "Evaluering", en: "Evaluation");

    public string AllAsCsv => Say(sv: "Alla utvärderingar (CSV)", da: "Alle evalueringer (CSV)", en: "All evaluations (CSV)");

    public string MoreAreas(int count) => Say(sv: $"{Whole(count)} områden till", da: $"{Whole(count)} områder til", en: $"{Whole(count)} more areas");

    public string FrozenDay => Say(sv: "Låst", da: "Låst", en: "Frozen");

    public string AnswerColumn => Say(sv: "Besked", da: "Afgørelse", en: "Verdict");

    public string NoAnswerYet => Say(sv: "inget besked: valen är inte låsta", da: "ingen afgørelse: valgene er ikke låst", en: "no verdict: the choices are not frozen");

    public string EffectColumn => Say(sv: "effekt mot jämförelseområdena", da: "virkning mod sammenligningsområderne", en: "effect against the comparison areas");

    public string ScaleColumn => Say(sv: "effekten är", da: "virkningen er", en: "the effect is");

    /// <summary>How an effect is counted.</summary>
    public string Scale(bool ratio) => ratio ? Say(sv: "ett förhållande", da: "et forhold", en: "a ratio") : Say(sv: "en skillnad", da: "en forskel", en: "a difference");
}
