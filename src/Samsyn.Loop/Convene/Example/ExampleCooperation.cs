// Who works together in the invented county: organisations, bodies that were reorganised, meetings, matters and a programme.
namespace Samsyn.Loop.Convene.Example;

/// <summary>Who works together in the invented county. Every place and body is invented.</summary>
/// <param name="Organisations">Those who take part.</param>
/// <param name="Bodies">The bodies that meet; one of them has been taken over by another.</param>
/// <param name="Meetings">When they meet: some before and some after the day it was made for.</param>
/// <param name="Matters">What is dealt with; one matter by two bodies, each with a decision of its own.</param>
/// <param name="Programme">A programme of some years.</param>
/// <param name="Settings">How they have set themselves up.</param>
public sealed record ExampleCooperation(
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Body> Bodies,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Matter> Matters,
    Programme Programme,
    CollaborationSettings Settings)
{
    private const string Region = "tarnmark-region";
    private const string Town = "tarnkoping";
    private const string Small = "granforsa";
    private const string Welfare = "tarnkoping-valfard";
    private const string Social = "tarnkoping-social";
    private const string Board = "granforsa-ks";
    private const string Council = "folkhalsorad";
    private const string Joint = "gemensam-ungdomsmottagning";
    private const string Plan = "program-2027";

    /// <summary>Makes it, around a day.</summary>
    public static ExampleCooperation Make(DateOnly today) => new(
        [
            new(Town, "Tärnköpings kommun", OrganisationKind.Municipality, "", true),
            new(Small, "Granforsa kommun", OrganisationKind.Municipality, "", true),
            new(Region, "Region Tärnmark", OrganisationKind.Region, "hälso- och sjukvård", true),
            new("idrott", "Tärnmarks idrottsförbund", OrganisationKind.Association, "idrott", false),
            new("folkhogskola", "Vintertuna folkhögskola", OrganisationKind.Education, "utbildning", false),
        ],
        [
            Body(Welfare, "Välfärdsnämnden", BodyKind.Committee, Town, Power.Decides, Power.Owns) with { Life = new(today.AddMonths(-8).AddDays(1), null) },
            Body(Social, "Socialnämnden", BodyKind.Committee, Town, Power.Decides, Power.Owns) with { Life = new(new(2015, 1, 1), today.AddMonths(-8)), Successor = Welfare },
            Body("tarnkoping-kf", "Kommunfullmäktige i Tärnköping", BodyKind.Council, Town, Power.Decides),
            Body(Board, "Kommunstyrelsen i Granforsa", BodyKind.Board, Small, Power.Decides, Power.Owns),
            Body("region-halso", "Hälso- och sjukvårdsnämnden", BodyKind.Committee, Region, Power.Decides, Power.Owns, Power.Does),
            Body(Council, "Folkhälsorådet i Tärnmark", BodyKind.CrossSectorCouncil, null, Power.Advises),
        ],
        [
            new("mote-rad-1", Council, today.AddMonths(-5), [new("Uppföljning av jämlik hälsa: vad siffrorna visar"), new("Gemensam ungdomsmottagning", Joint, "Rådet föreslår att kommunerna och regionen öppnar mottagningen tillsammans.")]) { Place = "Tärnköping" },
            new("mote-valfard-1", Welfare, today.AddMonths(-3), [new("Gemensam ungdomsmottagning", Joint, "Nämnden deltar och avsätter medel från nästa år.")]) { Place = "Stadshuset" },
            new("mote-ks-1", Board, today.AddMonths(-2), [new("Gemensam ungdomsmottagning", Joint, "Styrelsen deltar, men först när bemanningen är klar.")]) { Place = "Granforsa" },
            new("mote-rad-2", Council, today.AddDays(40), [new("Hur går det? Insatserna det gångna året"), new("Tandhälsa hos barn", "tandhalsa"), new("Nästa års dialoger")]) { Place = "Vintertuna folkhögskola" },
            new("mote-valfard-2", Welfare, today.AddDays(75), [new("Tandhälsa hos barn", "tandhalsa")]) { Place = "Stadshuset" },
        ],
        [
            new(Joint, "Gemensam ungdomsmottagning", today.AddMonths(-7)) { RegistryNumber = FormattableString.Invariant($"VN {today.AddMonths(-7).Year}/118") },
            new("tandhalsa", "Tandhälsa hos barn", today.AddMonths(-1)) { RegistryNumber = FormattableString.Invariant($"VN {today.AddMonths(-1).Year}/204"), Retention = new(10) },
        ],
        new(Plan, "Jämlik hälsa i Tärnmark", new(today.Year, 1, 1), Specification) { To = new(today.Year + 3, 12, 31), Owner = Welfare },
        CollaborationSettings.Usual with
        {
            InShort = new(
                sv: "Kommunerna, regionen och föreningarna i Tärnmark arbetar tillsammans för att skillnaderna i hälsa ska minska. Vi mäter var de är störst, samtalar om vad som går att påverka, beslutar vem som gör vad, och följer varje år om det hjälper.",
                da: "Kommunerne, regionen og foreningerne i Tärnmark arbejder sammen om, at forskellene i sundhed skal blive mindre. Vi måler, hvor de er størst, taler om, hvad der kan påvirkes, beslutter, hvem der gør hvad, og følger hvert år, om det hjælper.",
                en: "The municipalities, the region and the associations in Tärnmark work together to make differences in health smaller. We measure where they are greatest, talk about what can be influenced, decide who does what, and follow every year whether it helps."),
            Areas = ["99"],
            Cycle = [new(2, "Siffrorna uppdateras"), new(4, "Dialoger om vad som går att påverka"), new(6, "Rekommendationer till nämnderna"), new(11, "Beslut om insatser och medel"), new(12, "Uppföljning till fullmäktige")],
        });

    private const string Specification = """
        Bakgrund: Hälsan i länet är god i genomsnitt men ojämnt fördelad. Skillnaderna följer utbildning, inkomst och var man bor.

        Syfte: Kommunerna, regionen och föreningarna arbetar tillsammans med det som går att påverka, och följer varje år om det hjälper.

        Mål: Skillnaderna ska minska så att alla får lika goda förutsättningar, oavsett var i länet de bor.

        Innehåll: Varje år mäter vi, samtalar över sektorsgränserna, beslutar om insatser med ansvarig och medel, och redovisar öppet hur det gick.
        """;

    private static Body Body(string id, string name, BodyKind kind, string? organisation, params ReadOnlySpan<Power> powers)
    {
        var all = new HashSet<Power>();
        foreach (var power in powers)
        {
            all.Add(power);
        }

        return new(id, name, kind, all) { Organisation = organisation };
    }
}
