// What stands above the flaws of a form.
namespace Samsyn.Web.Shared;

/// <summary>What stands above the flaws of a form.</summary>
public sealed class FlawListWords(Language language) : Words(language)
{
    public string Heading(int count) => count == 1
        ? Say(sv: "En sak att rätta", da: "Én ting at rette", en: "One thing to mend")
        : Say(sv: $"{Whole(count)} saker att rätta", da: $"{Whole(count)} ting at rette", en: $"{Whole(count)} things to mend");
}
