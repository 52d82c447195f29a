// The services that Samsyn knows by itself; any other PxWeb house is known by the address of one of its tables.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services;

/// <summary>The services that Samsyn knows by itself.</summary>
public static class KnownServices
{
    /// <summary>The key figures of Swedish municipalities and regions. Unchanged figures are credited "Källa: Kolada"; a licence is not stated.</summary>
    public static Service Kolada { get; } = new("kolada", "Kolada", ServiceKind.Kolada, new("https://api.kolada.se/v3/")) { Publisher = "Kolada (RKA)", Country = "SE" };

    /// <summary>The tables of the Public Health Agency of Sweden. Its terms are not known to us.</summary>
    public static Service Folkhalsodata { get; } =
        new("folkhalsodata", "Folkhälsodata", ServiceKind.PxWebOne, new("https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/")) { Publisher = "Folkhälsomyndigheten", Country = "SE" };

    /// <summary>Statistics Sweden.</summary>
    public static Service Scb { get; } = new("scb", "SCB", ServiceKind.PxWebTwo, new("https://statistikdatabasen.scb.se/api/v2/")) { Publisher = "SCB", Licence = "CC0", Country = "SE" };

    /// <summary>Statistics Norway.</summary>
    public static Service Ssb { get; } =
        new("ssb", "SSB", ServiceKind.PxWebTwo, new("https://data.ssb.no/api/pxwebapi/v2/")) { Publisher = "Statistisk sentralbyrå (SSB)", Licence = "CC BY 4.0", Language = "no", Country = "NO" };

    /// <summary>Statistics Denmark.</summary>
    public static Service StatBank { get; } =
        new("statbank", "Statistikbanken", ServiceKind.StatBank, new("https://api.statbank.dk/v1/")) { Publisher = "Danmarks Statistik", Licence = "CC BY 4.0", Language = "da", Country = "DK" };

    /// <summary>Statistics Finland.</summary>
    public static Service StatFin { get; } =
        new("statfin", "StatFin", ServiceKind.PxWebOne, new("https://pxdata.stat.fi/PXWeb/api/v1/")) { Publisher = "Statistikcentralen (Tilastokeskus)", Licence = "CC BY 4.0", Country = "FI" };

    /// <summary>The indicator bank of the Finnish institute for health and welfare.</summary>
    public static Service Sotkanet { get; } =
        new("sotkanet", "Sotkanet", ServiceKind.Sotkanet, new("https://sotkanet.fi/rest/1.1/")) { Publisher = "THL, Sotkanet", Licence = "CC BY 4.0", Country = "FI" };

    /// <summary>The statistical office of the European Union: counties and regions, no municipalities.</summary>
    public static Service Eurostat { get; } =
        new("eurostat", "Eurostat", ServiceKind.Eurostat, new("https://ec.europa.eu/eurostat/api/dissemination/")) { Licence = "CC BY 4.0", Language = "en" };

    /// <summary>All of them, also those of the smaller Nordic houses. Where a licence is null nobody has told us.</summary>
    public static IReadOnlyList<Service> All { get; } =
    [
        Kolada, Folkhalsodata, Scb, StatBank, Ssb, StatFin, Sotkanet, Eurostat,
        new("nordic", "Nordic Statistics", ServiceKind.PxWebOne, new("https://pxweb.nordicstatistics.org/api/v1/")) { Publisher = "Nordic Statistics database", Language = "en" },
        new("iceland", "Hagstofa Íslands", ServiceKind.PxWebOne, new("https://px.hagstofa.is/pxen/api/v1/")) { Publisher = "Statistics Iceland", Language = "en", Country = "IS" },
        new("faroe", "Hagstova Føroya", ServiceKind.PxWebOne, new("https://statbank.hagstova.fo/api/v1/")) { Publisher = "Statistics Faroe Islands", Language = "en", Country = "FO" },
        new("greenland", "Grønlands Statistik", ServiceKind.PxWebOne, new("https://bank.stat.gl/api/v1/")) { Publisher = "Statistics Greenland", Language = "da", Country = "GL" },
        new("aland", "ÅSUB", ServiceKind.PxWebOne, new("https://pxweb.asub.ax/PXWeb/api/v1/")) { Publisher = "Ålands statistik- och utredningsbyrå", Country = "AX" },
        new("scb-v1", "SCB (äldre gränssnitt)", ServiceKind.PxWebOne, new("https://api.scb.se/OV0104/v1/doris/")) { Publisher = "SCB", Licence = "CC0", Country = "SE" },
        new("ssb-v0", "SSB (eldre grensesnitt)", ServiceKind.PxWebOne, new("https://data.ssb.no/api/v0/")) { Publisher = "Statistisk sentralbyrå (SSB)", Licence = "CC BY 4.0", Language = "no", Country = "NO" },
    ];
}
