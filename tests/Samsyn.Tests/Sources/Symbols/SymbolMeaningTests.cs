// What the dots and dashes of the statistical offices mean, office by office.
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Px;
using Samsyn.Sources.Symbols;

namespace Samsyn.Tests.Sources.Symbols;

public sealed class SymbolMeaningTests
{
    [Theory]
    [InlineData(Issuer.Sweden, ".", FigureMark.NotApplicable)]
    [InlineData(Issuer.Sweden, "..", FigureMark.NotAvailable)]
    [InlineData(Issuer.Sweden, "-", FigureMark.NilZero)]
    [InlineData(Issuer.Sweden, " – ", FigureMark.NilZero)]
    [InlineData(Issuer.Denmark, "..", FigureMark.Confidential)]
    [InlineData(Issuer.Denmark, "…", FigureMark.NotAvailable)]
    [InlineData(Issuer.Norway, "...", FigureMark.NotYet)]
    [InlineData(Issuer.Norway, ":", FigureMark.Confidential)]
    [InlineData(Issuer.Finland, "...", FigureMark.Confidential)]
    [InlineData(Issuer.Eurostat, ":", FigureMark.NotAvailable)]
    [InlineData(Issuer.Eurostat, ":c", FigureMark.Confidential)]
    [InlineData(Issuer.Eurostat, "bu", FigureMark.TooUncertain)]
    [InlineData(Issuer.Eurostat, ": z", FigureMark.NotApplicable)]
    [InlineData(Issuer.Eurostat, "p", FigureMark.Other)]
    [InlineData(Issuer.Eurostat, "classified", FigureMark.Other)]
    [InlineData(Issuer.Other, "..", FigureMark.NotAvailable)]
    [InlineData(Issuer.Other, ".......", FigureMark.Other)]
    [InlineData(Issuer.Other, "", FigureMark.Other)]
    public void A_symbol_means_what_its_issuer_says(Issuer issuer, string symbol, FigureMark mark) =>
        Assert.Equal(mark, SymbolMeaning.Mark(symbol, issuer));

    [Fact]
    public void Missing_withheld_and_too_uncertain_stay_three_things_and_nil_is_a_zero()
    {
        Assert.Equal(0, Assert.IsType<Figure.Known>(SymbolMeaning.Of("-", Issuer.Sweden)).Estimate.Value);
        Assert.Equal(new Figure.Missing(MissingReason.NotApplicable), SymbolMeaning.Of(".", Issuer.Sweden));
        Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), SymbolMeaning.Of("..", Issuer.Sweden));
        Assert.Equal(new Figure.Missing(MissingReason.NotYet), SymbolMeaning.Of("...", Issuer.Norway));
        Assert.Equal(new Figure.Withheld(), SymbolMeaning.Of(":", Issuer.Norway));
        Assert.Equal(new Figure.TooUncertain(), SymbolMeaning.Of("u", Issuer.Eurostat));
        Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), SymbolMeaning.Of("?", Issuer.Norway));
    }

    [ReferenceTheory]
    [InlineData("tab_12909_metaid.px", Issuer.Norway)]
    [InlineData("TAB2936.px", Issuer.Sweden)]
    [InlineData("LargeFinnishDatasetWithManyValues.px", Issuer.Finland)]
    [InlineData("TUX01.px", Issuer.Other)]
    public void The_issuer_is_known_by_the_source(string file, Issuer issuer) => Assert.Equal(issuer, Issuers.Of(Px(file)));

    [ReferenceFact]
    public void The_issuer_of_a_json_document_is_known_by_its_source() =>
        Assert.Equal(Issuer.Denmark, Issuers.Of(JsonStatFile.Open(Reference.File("sources/denmark/data_FOLK1A_jsonstat.json")).Sound()[0]));

    [ReferenceFact]
    public void A_symbol_is_explained_as_its_file_shows_it()
    {
        var norway = Px("tab_12909_metaid.px");

        Assert.Equal("..", SymbolMeaning.Shown(".", norway));
        Assert.Equal(new Figure.Missing(MissingReason.NotAvailable), SymbolMeaning.Of(".", norway));
        Assert.Equal(new Figure.Withheld(), SymbolMeaning.Of("...", norway));
    }

    [ReferenceFact]
    public void A_symbol_shown_as_a_word_keeps_the_meaning_of_the_sign() =>
        Assert.Equal("..", SymbolMeaning.Shown("..", Px("BE0101F1symbnotkeys.px")));

    private static SourceTable Px(string file) => PxFile.Open(Reference.File("sources/px/" + file)).Sound()[0];
}
