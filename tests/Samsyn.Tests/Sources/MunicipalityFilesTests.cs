// Files as municipalities and offices send them, each held against cells that were looked up by hand.
using Samsyn.Loop.Measure;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class MunicipalityFilesTests
{
    [ReferenceTheory]
    [InlineData("municipality-files/Bransch_Gxx_farger.csv", 0, "BrKod;Br15kod;Br15kod_2;Bransch;HexCode;R;G;B;RGB", 17, "G01;A;dA;Jord- och skogsbruk;#87f7b4;135;247;180;rgb(135, 247, 180)")]
    [InlineData("municipality-files/Innovationsindex.csv", 0, "Year of År;Region;Index", 168, "2004;Västra Götaland;106.274602931")]
    [InlineData("municipality-files/ncdsim_costs_direct.csv", 0, "age;man;woman;NCD", 202, "0;344915.71720117045;377001.7305903632;cancer")]
    [InlineData("municipality-files/MUCF_20241108.xlsx", 0, "#1;16-24 år | Antal;16-24 år | Andel;25-29 år | Antal;25-29 år | Andel", 9, "Kvinnor Inrikesfödd;456;0.046;513;0.092")]
    [InlineData("municipality-files/MUCF_20241108.xlsx", 1, "#1;16-24 år | Antal;16-24 år | Andel;25-29 år | Antal;25-29 år | Andel", 9, "Kvinnor Inrikesfödd;532;0.051;585;0.1")]
    [InlineData("municipality-files/MUCF_20241108.xlsx", 2, "#1;16-24 år | Antal;16-24 år | Andel;25-29 år | Antal;25-29 år | Andel", 9, "Kvinnor Inrikesfödd;446;0.04;601;0.095")]
    [InlineData("municipality-files/MUCF_20241108.xlsx", 3, "År;Län;Ålder;Bakgrund;Kön;Andel", 54, "2022;Dalarna;16-24\u00a0år;Inrikes födda;Kvinnor;0.046")]
    [InlineData("municipality-files/ohalsotal.xlsx", 0, "År;Månad;Län;Kommun;Ålder;Kön;Ohälsotalet;regionkod;region;månad_namn", 12, "2024;12;00 Riket;00 Riket;Samtliga 16-64 år;Kvinnor och män;22.6;00;Riket;december")]
    [InlineData("municipality-files/ohalsotal_2024_11_06.xlsx", 0, "År;Månad;Län;Kommun;Ålder;Kön;Ohälsotalet", 108, "2024;09;Riket;Riket;Samtliga 16-64 år;Kvinnor och män;22.3")]
    [InlineData("municipality-files/pagaende_sjukfall_diagnos_2024_11_06.xlsx", 0, "År;Månad;Kön;Län;Diagnoskapitel;Andel pågående sjukfall (%)", 144, "2024;04;Kvinnor och män;Riket;Samtliga diagnoskapitel;100")]
    [InlineData("municipality-files/sarbarhet_dalarna_2022.xlsx", 0, "Ar;AstKommun;LAKommun_namn;cnum", 15, "2022;2021;Vansbro;13")]
    [InlineData("municipality-files/sarbarhet_dalarna_2022.xlsx", 1, "Ar;AstKommun;LA_namn;cnum", 6, "2022;2084;Avesta-Hedemora;36")]
    [InlineData("municipality-files/test_fohm.xlsx", 0, "regionkod;region;Hälsotillstånd;Andel och konfidensintervall;Kön;År;Hälsa efter region, kön och år. Andel", 16, "00;Riket;Bra eller mycket bra hälsa;Andel;Totalt;2021-2024;71")]
    [InlineData("denmark/komgrp.csv", 0, "SEKVENS;KODE;NIVEAU;TITEL;GENERELLE_NOTER;INKLUDERER;INKLUDERER_OGSÅ;EKSKLUDERER;PARAGRAF;MÅLEENHED", 103, "1;1;1;Hovedstadskommuner;;;;;;")]
    [InlineData("denmark/sundhedsprofil_2025_kommuner.csv", 0, "kommune_kode;selvvurderet_helbred_pct;mentalt_helbred_pct;rygning_pct;alkohol_pct;fysisk_aktivitet_pct;kost_pct;svaer_overvaegt_pct;ensomhed_pct;social_stoette_pct", 98, "101;85.4;18.8;10.6;17.7;41.0;11.8;11.4;12.9;6.1")]
    [InlineData("finland/fi_municipality_key_2026.csv", 0, "municipality_code;municipality_name_fi;municipality_name_sv;maakunta_code;maakunta_name_fi;maakunta_name_sv;hyvinvointialue_code;hyvinvointialue_name_fi;hyvinvointialue_name_sv", 308, "20;Akaa;Ackas;6;Pirkanmaa;Birkaland;8;Pirkanmaan hyvinvointialue;Birkalands välfärdsområde")]
    [InlineData("finland/sotkanet_hyvinvointialueet.csv", 0, "nimi;uusi_id;vanha_id;uusi_code;vanha_code", 23, "Ahvenanmaa;956;;91;")]
    [InlineData("pxwebapi-v1/pxweb_v1_responseOK_body.txt", 0, "myndighet;kön;hel-/deltid;Genomsnittlig månadslön för månadsavlönade, statlig sektor (KLS) 2013M09", 1, "totalt;män;heltid+deltid;34\u00a0550")]
    public void A_file_is_read_with_its_columns_its_rows_and_its_letters(string file, int sheet, string names, int rows, string first)
    {
        var table = TableFiles.All(Reference.File($"sources/{file}"))[sheet];

        Assert.Equal(names, TableFiles.Names(table));
        Assert.Equal(rows, TableFiles.Rows(table).Count);
        Assert.Equal(first, TableFiles.Rows(table)[0]);
        Assert.Empty(TableFiles.Flaws(table));
    }

    [ReferenceTheory]
    [InlineData("municipality-files/Innovationsindex.csv", 0, 167, "2021;Blekinge;88.325740404")]
    [InlineData("municipality-files/ncdsim_costs_direct.csv", 0, 201, "100;79490.21993787645;88190.2612243578;cvd")]
    [InlineData("municipality-files/ohalsotal_2024_11_06.xlsx", 0, 7, "2024;09;21 Gävleborgs län;21 Gävleborgs län;Samtliga 16-64 år;Kvinnor;33.8")]
    [InlineData("municipality-files/pagaende_sjukfall_diagnos_2024_11_06.xlsx", 0, 9, "2024;04;Kvinnor och män;17 Värmlands län;M00-M99 Sjukdomar i muskuloskeletala systemet och bindväven;16.9")]
    [InlineData("municipality-files/test_fohm.xlsx", 0, 15, "2085;Ludvika;Bra eller mycket bra hälsa;Andel;Totalt;2021-2024;65.6")]
    [InlineData("municipality-files/MUCF_20241108.xlsx", 0, 8, "Alla;1477;0.056;1664;0.111")]
    [InlineData("denmark/komgrp.csv", 0, 1, "2;101;2;København;;;;;;")]
    [InlineData("finland/sotkanet_hyvinvointialueet.csv", 0, 22, "Varsinais-Suomen hyvinvointialue;978;898;5;1")]
    public void A_cell_far_down_is_what_it_is_in_the_file(string file, int sheet, int row, string cells) =>
        Assert.Equal(cells, TableFiles.Rows(TableFiles.All(Reference.File($"sources/{file}"))[sheet])[row]);

    [ReferenceFact]
    public void A_page_of_the_web_in_place_of_figures_is_told_to_be_one() =>
        Assert.Equal("HTML", Assert.Single(TableFiles.Refused(Reference.File("sources/pxwebapi-v1/pxweb_v1_responseFAULT_body.txt"))).Read);

    [ReferenceFact]
    public void Municipality_2021_is_a_place_and_2021_2024_the_time()
    {
        var table = TableFiles.One(Reference.File("sources/municipality-files/test_fohm.xlsx"));
        var drafts = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe);

        var vansbro = Assert.Single(drafts, draft => draft.Setting == "Vansbro");
        Assert.Equal(("2021", Period.Span(2021, 2024), 62.3), (vansbro.AreaCode, vansbro.Period, TableFiles.Value(vansbro)));
        Assert.Empty(vansbro.Groups);
    }

    [ReferenceFact]
    public void Year_and_month_in_two_columns_are_one_time_and_the_code_is_parted_from_the_name()
    {
        var table = TableFiles.One(Reference.File("sources/municipality-files/ohalsotal_2024_11_06.xlsx"));
        var drafts = TableFiles.Sound(table, RecipeGuess.Of(table).Recipe);

        var women = Assert.Single(drafts, draft => draft.AreaCode == "21" && draft.Period == Period.Month(2024, 9) && draft.Groups.Contains(new("sex", "women")));
        Assert.Equal(("Gävleborgs län", 33.8, "Ohälsotalet"), (women.Setting, TableFiles.Value(women), women.IndicatorName));
        Assert.Equal((null, "Riket"), (drafts[0].AreaCode, drafts[0].Setting));
        Assert.Equal(36, drafts.Count(draft => draft.Groups.Count == 0));
    }

    [ReferenceFact]
    public void A_column_for_each_sex_and_a_column_for_each_indicator_are_turned_into_rows()
    {
        var costs = TableFiles.One(Reference.File("sources/municipality-files/ncdsim_costs_direct.csv"));
        var profile = TableFiles.One(Reference.File("sources/denmark/sundhedsprofil_2025_kommuner.csv"));

        var byCosts = TableFiles.Sound(costs, RecipeGuess.Of(costs).Recipe);
        var byProfile = TableFiles.Sound(profile, RecipeGuess.Of(profile).Recipe);

        Assert.Equal(404, byCosts.Count);
        Assert.Contains(new DraftGroup("sex", "women"), byCosts[1].Groups);
        Assert.Equal(377001.7305903632, TableFiles.Value(byCosts[1]));
        Assert.Equal(98 * 9, byProfile.Count);
        Assert.Equal(("101", "rygning_pct", 10.6), (byProfile[2].AreaCode, byProfile[2].Indicator, TableFiles.Value(byProfile[2])));
    }
}
