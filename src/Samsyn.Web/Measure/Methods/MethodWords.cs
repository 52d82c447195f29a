// What stands on the pages of methods.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>What stands on the pages of methods.</summary>
public sealed class MethodWords(Language language) : Words(language)
{
    public string Title => new FrameWords(Language).Methods;

    public string Lead => Say(
        sv: "Varje metod: vilken fråga den svarar på, formeln, vad intervallet förutsätter, när den inte passar, och ett exempel att räkna efter.",
        da: "Hver metode: hvilket spørgsmål den svarer på, formlen, hvad intervallet forudsætter, hvornår den ikke passer, og et eksempel at regne efter.",
        en: "Each method: the question it answers, its formula, what the interval assumes, when it does not suit, and an example to work through.");

    public string Answers => Say(sv: "Vad den svarar på", da: "Hvad den svarer på", en: "What it answers");

    public string Formula => Say(sv: "Formel", da: "Formel", en: "Formula");

    public string Assumes => Say(sv: "Vad intervallet förutsätter", da: "Hvad intervallet forudsætter", en: "What the interval assumes");

    public string NotWhen => Say(sv: "När den inte passar", da: "Hvornår den ikke passer", en: "When not to use it");

    public string Example => Say(sv: "Ett exempel", da: "Et eksempel", en: "An example");

    public string Computed => Say(sv: "Så blir det", da: "Det giver", en: "What comes of it");

    public string Source => Say(sv: "Källa:", da: "Kilde:", en: "Source:");

    public string All => Say(sv: "Alla metoder", da: "Alle metoder", en: "All methods");
}
