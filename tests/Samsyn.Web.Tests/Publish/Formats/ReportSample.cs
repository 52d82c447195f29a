// A small document with every kind of piece in it, in each language, with Nordic letters, hostile words and numbers that may not be told.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Formats;

/// <summary>A small document with every kind of piece in it.</summary>
internal static class ReportSample
{
    public const string Hostile = "<script>alert(\"x\")</script> </style> =cmd|' /C calc'!A0";

    public static Composition Of(Language language) => new(
        new(language.Code, language.Say(sv: "Jämlik hälsa i Tärnmarks län", da: "Lighed i sundhed i Tärnmarks län", en: "Equal health in Tärnmarks län"), language.Say(sv: "Välfärdsbokslut", da: "Velfærdsregnskab", en: "Welfare report"), "Samverkan Åsö & Ærø")
        {
            Subtitle = language.Say(sv: "Vad vi ser, vad vi gör och hur det går", da: "Hvad vi ser, hvad vi gør, og hvordan det går", en: "What we see, what we do and how it goes"),
            Colour = "#7a1f5c",
            Edition = 2,
            Day = new(2027, 3, 1),
            Lines = [new(language.Say(sv: "Diarienummer", da: "Journalnummer", en: "Registry number"), "KS 2027/12"), new(language.Say(sv: "Beslutat av", da: "Besluttet af", en: "Decided by"), "Kommunstyrelsen")],
        },
        [Seen(language), Done(language), new("end", language.Say(sv: "Så är det räknat", da: "Sådan er det regnet", en: "How it is counted"), [Piece.Paragraph.Of("Kort: 95 % ≥ −1,5 – åäöÅÄÖ æøåÆØÅ éü · …")])]);

    public static IEnumerable<object[]> Languages => Language.All.Select(language => new object[] { language.Code });

    private static ComposedChapter Seen(Language language) => new("seen", language.Say(sv: "Vad vi ser", da: "Hvad vi ser", en: "What we see"),
    [
        Piece.Paragraph.Of(language.Say(sv: "De med kort utbildning röker dubbelt så ofta.", da: "De med kort uddannelse ryger dobbelt så ofte.", en: "Those with short schooling smoke twice as often."), ParagraphStyle.Lead),
        new Piece.Picture("f1", language.Say(sv: "Figur 1", da: "Figur 1", en: "Figure 1"), language.Say(sv: "Daglig rökning efter utbildning", da: "Daglig rygning efter uddannelse", en: "Daily smoking by schooling"), language.Say(sv: "Kort utbildning ligger högst.", da: "Kort uddannelse ligger højest.", en: "Short schooling lies highest."), Drawing("f1", 720), 720, 240)
        {
            Narrow = Drawing("f1-narrow", 360),
            Source = language.Say(sv: "Källa: Exempelkällan 2026, påhittad.", da: "Kilde: Eksempelkilden 2026, opdigtet.", en: "Source: the example source 2026, invented."),
            Numbers = Smoking(language, "f1-numbers", language.Say(sv: "Tabell B1", da: "Tabel B1", en: "Table B1")),
        },
        new Piece.Heading("seen-groups", 2, language.Say(sv: "Grupper", da: "Grupper", en: "Groups")),
        new Piece.Paragraph([new("Se "), new("källan") { Link = "https://example.org/a?b=1&c=2", Strong = true }, new(", "), new("ej hit") { Link = "javascript:alert(1)" }, new(", "), new("brev") { Link = "mailto:a@example.org", Emphasis = true }, new(". "), new(Hostile) { Strong = true, Emphasis = true }]),
        Smoking(language, "t1", language.Say(sv: "Tabell 1", da: "Tabel 1", en: "Table 1")) with { Data = null },
        new Piece.Heading("seen-small", 3, language.Say(sv: "Små tal", da: "Små tal", en: "Small numbers")),
        Piece.Paragraph.Of(language.Say(sv: "Där någon kan kännas igen visas inget tal.", da: "Hvor nogen kan genkendes, vises intet tal.", en: "Where somebody could be recognised, no number is shown."), ParagraphStyle.Note),
        Piece.Paragraph.Of(language.Say(sv: "Osäkerhet: 95 procents intervall.", da: "Usikkerhed: 95 procents interval.", en: "Uncertainty: 95 per cent intervals."), ParagraphStyle.Small),
    ]);

    private static ComposedChapter Done(Language language) => new("done", language.Say(sv: "Vad vi gör", da: "Hvad vi gør", en: "What we do"),
    [
        new Piece.Bullets(false,
        [
            [Piece.Paragraph.Of("Åtgärd ett"), new Piece.Bullets(true, [[Piece.Paragraph.Of("Först")], [Piece.Paragraph.Of("Sedan"), Piece.Paragraph.Of("med mera")]])],
            [Piece.Paragraph.Of("Åtgärd två")],
        ]),
        new Piece.Bullets(true, [[Piece.Paragraph.Of("Ett igen")]]),
        new Piece.Quote([Piece.Paragraph.Of(language.Say(sv: "Vi vill kunna cykla till skolan.", da: "Vi vil kunne cykle til skole.", en: "We want to cycle to school."))]),
        new Piece.Heading("done-words", 2, "=1+1 & <b>"),
        new Piece.Table("t2", "", "", [new("Vem"), new("Gör")], [[new("=cmd|' /C calc'!A0"), new(Hostile)], [new("+1"), new("@a\tb")], [new("-x"), new("\tindrag")]]),
    ]);

    private static Piece.Table Smoking(Language language, string id, string label) => new(id, label,
        language.Say(sv: "Daglig rökning, procent", da: "Daglig rygning, procent", en: "Daily smoking, per cent"),
        [new(language.Say(sv: "Utbildning", da: "Uddannelse", en: "Schooling")), new(language.Say(sv: "Andel", da: "Andel", en: "Share"), Numbers: true)],
        [
            [new(language.Say(sv: "Kort", da: "Kort", en: "Short")), new("12,5 (10,1 till 15,2)", 12.5)],
            [new(language.Say(sv: "Lång", da: "Lang", en: "Long")), new("", 6.25)],
            [new("=cmd|' /C calc'!A0"), new("") { Mark = CellMark.Withheld }],
            [new("Okänd"), new("") { Mark = CellMark.Missing }],
            [new("Få"), new("") { Mark = CellMark.TooUncertain }],
        ])
    {
        Source = language.Say(sv: "Källa: Exempelkällan 2026, påhittad.", da: "Kilde: Eksempelkilden 2026, opdigtet.", en: "Source: the example source 2026, invented."),
        Data = new(
            [language.Say(sv: "Utbildning", da: "Uddannelse", en: "Schooling"), language.Say(sv: "Andel", da: "Andel", en: "Share"), "95 % −", "95 % +"],
            [
                [new("Kort"), new("", 12.5), new("", 10.1), new("", 15.2)],
                [new("@Lång"), new("", -0.25), new("") { Mark = CellMark.Withheld }, new("") { Mark = CellMark.Missing }],
                [new("+Få"), new("") { Mark = CellMark.TooUncertain }, new("") { Mark = CellMark.Missing }, new("", 0)],
            ])
        {
            About = [new("Definition", language.Say(sv: "Röker varje dag", da: "Ryger hver dag", en: "Smokes every day"))],
        },
    };

    private static string Drawing(string id, int width) => FormattableString.Invariant(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 240\" role=\"img\" aria-labelledby=\"{id}-title {id}-says\" font-family=\"Inter, sans-serif\"><title id=\"{id}-title\">Daglig rökning</title><desc id=\"{id}-says\">Kort utbildning ligger högst</desc><defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M3 0V6\" stroke=\"#98a3a7\"/></pattern></defs><rect class=\"f-g0\" x=\"90\" y=\"20\" width=\"{width - 120}\" height=\"60\" fill=\"#0072b2\"/><rect x=\"90\" y=\"110\" width=\"{(width - 120) / 2}\" height=\"60\" fill=\"url(#{id}-hatch)\" stroke=\"#98a3a7\"/><text class=\"f-ink\" x=\"80\" y=\"55\" font-size=\"13\" text-anchor=\"end\" fill=\"#1c2529\">Kort å</text><text class=\"f-ink\" x=\"80\" y=\"145\" font-size=\"13\" text-anchor=\"end\" fill=\"#1c2529\">Lång ö</text></svg>");
}
