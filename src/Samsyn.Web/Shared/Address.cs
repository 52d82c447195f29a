// The address of every page. A link, a redirect and a test all ask here.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;

namespace Samsyn.Web.Shared;

/// <summary>The addresses of one collaboration's pages in one language.</summary>
public sealed partial record Address(Language Language, string Slug)
{
    /// <summary>The door of the site.</summary>
    public static string Home(Language language) => $"/{language.Code}/";

    /// <summary>Where a collaboration of one's own is begun.</summary>
    public static string Begin(Language language) => $"/{language.Code}/begin";

    /// <summary>Where somebody signs in.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="to">Where they were going, on this site; null for the first page.</param>
    public static string SignIn(Language language, string? to = null) => Ask($"/{language.Code}/sign-in", ("to", to));

    /// <summary>Where a one-time code is asked for.</summary>
    public static string SecondFactor(Language language, string? to = null) => Ask($"/{language.Code}/sign-in/code", ("to", to));

    /// <summary>Where somebody signs out.</summary>
    public static string SignOut(Language language) => $"/{language.Code}/sign-out";

    /// <summary>Where a passkey is asked for, and where it is answered.</summary>
    public static string PasskeySignIn(Language language) => $"/{language.Code}/sign-in/passkey";

    /// <summary>Where somebody leaves for an identity provider.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="provider">The provider's identity.</param>
    /// <param name="to">Where they were going, on this site; null for the first page.</param>
    /// <param name="tie">Whether they want to tie it to the login by which they are signed in.</param>
    public static string OutsideStart(Language language, string provider, string? to = null, bool tie = false)
    {
        var address = Ask($"/{language.Code}/sign-in/with/{Uri.EscapeDataString(provider)}", ("to", to));
        return tie ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}tie=yes" : address;
    }

    /// <summary>Where an identity provider sends people back.</summary>
    public static string OutsideAnswer(string provider) => $"/sign-in/from/{Uri.EscapeDataString(provider)}";

    /// <summary>Where somebody comes whom an identity provider knows, and Samsyn not yet.</summary>
    public static string Outside(Language language, string? to = null) => Ask($"/{language.Code}/sign-in/outside", ("to", to));

    /// <summary>Where they are tied to the login they have.</summary>
    public static string OutsideTie(Language language) => $"/{language.Code}/sign-in/outside/tie";

    /// <summary>Where they get a login.</summary>
    public static string OutsideJoin(Language language) => $"/{language.Code}/sign-in/outside/join";

    /// <summary>The identity providers of the installation.</summary>
    public static string Providers(Language language) => $"/{language.Code}/providers";

    /// <summary>One of them, or a part of its page; <c>add</c> for a new one.</summary>
    public static string Provider(Language language, string provider, string part = "") =>
        $"{Providers(language)}/{Uri.EscapeDataString(provider)}{(part.Length == 0 ? "" : $"/{part}")}";

    /// <summary>Where somebody who has forgotten their password asks for a link.</summary>
    public static string Forgotten(Language language) => $"/{language.Code}/forgotten";

    /// <summary>Where a link that works once leads.</summary>
    public static string Invitation(Language language, string secret) => $"/{language.Code}/invitation/{Uri.EscapeDataString(secret)}";

    /// <summary>Where a new address is confirmed.</summary>
    public static string ConfirmEmail(Language language, string secret) => $"/{language.Code}/invitation/email/{Uri.EscapeDataString(secret)}";

    /// <summary>Where a guest comes in by a code, and where a guest sees what they take part in.</summary>
    public static string Guest(Language language) => $"/{language.Code}/guest";

    /// <summary>Where the link of a guest leads.</summary>
    public static string Guest(Language language, string secret) => $"/{language.Code}/guest/{Uri.EscapeDataString(secret)}";

    /// <summary>What the person who is signed in sees of themself, and changes.</summary>
    public static string Me(Language language, string part = "") => part.Length == 0 ? $"/{language.Code}/me" : $"/{language.Code}/me/{part}";

    /// <summary>How the installation protects personal data.</summary>
    public static string Privacy(Language language) => $"/{language.Code}/privacy";

    /// <summary>How figures are computed: all methods, or one of them.</summary>
    public static string Methods(Language language, string? code = null) => code is null ? $"/{language.Code}/methods" : $"/{language.Code}/methods/{code}";

    /// <summary>How accessible the site is.</summary>
    public static string Accessibility(Language language) => $"/{language.Code}/accessibility";

    /// <summary>How the collaboration protects personal data.</summary>
    public string Privacy() => Of(["privacy"], []);

    /// <summary>How figures are computed: all methods, or one of them.</summary>
    public string Methods(string? code = null) => Of(code is null ? ["methods"] : ["methods", code], []);

    /// <summary>How accessible its pages are, and where faults are reported.</summary>
    public string Accessibility() => Of(["accessibility"], []);

    /// <summary>What is forgotten by itself and destroyed by decision.</summary>
    public string Retention(params ReadOnlySpan<string> parts) => Of(["retention", .. parts], []);

    /// <summary>The faults that people have reported.</summary>
    public string Reports(params ReadOnlySpan<string> parts) => Of(["reports", .. parts], []);

    /// <summary>Who works in the collaboration.</summary>
    public string Members() => Of(["members"], []);

    /// <summary>A part of the members' pages, such as <c>invite</c>.</summary>
    public string Members(params ReadOnlySpan<string> parts) => Of(["members", .. parts], []);

    /// <summary>The whole record of a matter, as a zip.</summary>
    public string Records(string matter) => Of(["matters", matter, "records.zip"], []);

    /// <summary>Who works together: organisations and bodies, and the way to all else they do.</summary>
    public string Together() => Of(["together"], []);

    /// <summary>An organisation, on its form; <c>new</c> for one that is not there yet.</summary>
    public string Organisation(string id) => Of(["organisations", id], []);

    /// <summary>A body; <c>new</c> for one that is not there yet.</summary>
    /// <param name="parts">Its identity, and what is done with it: <c>change</c>, <c>hand-over</c>.</param>
    public string Body(params ReadOnlySpan<string> parts) => Of(["bodies", .. parts], []);

    /// <summary>All meetings, or one; <c>new</c> for one that is not there yet.</summary>
    public string Meetings(params ReadOnlySpan<string> parts) => Of(["meetings", .. parts], []);

    /// <summary>Where a meeting of a body is entered.</summary>
    public string NewMeeting(string body) => Of(["meetings", "new"], [("body", body)]);

    /// <summary>All matters, or one; <c>new</c> for one that is not there yet.</summary>
    public string Matters(params ReadOnlySpan<string> parts) => Of(["matters", .. parts], []);

    /// <summary>A programme; <c>new</c> for one that is not there yet.</summary>
    public string Programme(params ReadOnlySpan<string> parts) => Of(["programmes", .. parts], []);

    /// <summary>How the collaboration has set itself up.</summary>
    public string Settings() => Of(["settings"], []);

    /// <summary>What everybody may see.</summary>
    public string Publishing() => Of(["publishing"], []);

    /// <summary>Links by which people take part without a login, and what is done with them: <c>withdraw</c>.</summary>
    public string Guests(params ReadOnlySpan<string> parts) => Of(["guests", .. parts], []);

    /// <summary>The page of a thing that can be published or shown to guests; the first page for one that has none.</summary>
    public string Of(Thing thing) => thing.Kind switch
    {
        "together" => Together(),
        "programme" => Programme(thing.Id),
        "dialogue" => Dialogue(thing.Id, "part"),
        "plan" => Plan(),
        "inventory" => Plan("inventory", "form"),
        "package" => Planned(thing, "answer"),
        "round" => Follow("round", thing.Id, "answer"),
        _ => Ranking(),
    };

    /// <summary>What has been done, the latest first.</summary>
    /// <param name="before">Only what came before the line with this number; null for all.</param>
    /// <param name="about">Only what concerns this thing; null for all.</param>
    public string Journal(long? before = null, Thing? about = null) => Of(
        ["journal"],
        [("kind", about?.Kind), ("thing", about?.Id), ("before", before?.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>The whole journal as a file.</summary>
    public string JournalFile() => Of(["journal.csv"], []);

    /// <summary>The first page: where inequality is greatest.</summary>
    public string Ranking(string? area = null, RankingOrder order = RankingOrder.Relative) =>
        Of([], [("area", area), ("order", order == RankingOrder.Relative ? null : Order(order))]);

    /// <summary>One indicator at one place.</summary>
    public string Indicator(string indicator, string? area = null, string? by = null, string? period = null) =>
        Of(["indicator", indicator], [("area", area), ("by", by), ("period", period)]);

    /// <summary>Where the groups of an indicator cross.</summary>
    public string Crossed(string indicator, string? area = null) => Of(["indicator", indicator, "crossed"], [("area", area)]);

    /// <summary>One indicator on a map.</summary>
    public string Map(string indicator, string? area = null, string? by = null, string? period = null, string? classes = null) =>
        Of(["indicator", indicator, "map"], [("area", area), ("by", by), ("period", period), ("classes", classes)]);

    /// <summary>A map as a file: <c>map.svg</c> or <c>tiles.svg</c>.</summary>
    public string MapFile(string indicator, string file, string area, string period, string? classes) =>
        Of(["indicator", indicator, "map", file], [("area", area), ("period", period), ("classes", classes)]);

    /// <summary>How the classes of a map are written in an address; the usual ones are left out.</summary>
    public static string? Classing(MapClassing classing) => classing switch
    {
        MapClassing.Equal => "equal",
        MapClassing.Whole => "whole",
        _ => null,
    };

    /// <summary>Reads the classes of a map; what is none of them is the usual ones, so that a mistyped link still opens.</summary>
    public static MapClassing Classing(string? written) => written switch
    {
        "equal" => MapClassing.Equal,
        "whole" => MapClassing.Whole,
        _ => MapClassing.Quantiles,
    };

    /// <summary>Where boundaries are taken in.</summary>
    public string Boundaries() => Of(["data", "places", "boundaries"], []);

    /// <summary>Where official places are taken in.</summary>
    public string OfficialPlaces() => Of(["data", "places", "official"], []);

    /// <summary>Where groups of similar places are taken in.</summary>
    public string SimilarPlaces() => Of(["data", "places", "similar"], []);

    /// <summary>A place beside those it is like.</summary>
    public string Similar(string area, string? group = null) => Of(["area", area, "similar"], [("group", group)]);

    /// <summary>The figures of an indicator page as a file, such as <c>figures.csv</c> or <c>trend.svg</c>.</summary>
    public string IndicatorFile(IndicatorQuery ask, string file) =>
        Of(["indicator", ask.Indicator, file], [("area", ask.Area), ("by", ask.Dimension), ("period", ask.Period)]);

    /// <summary>The ranking as a file, such as <c>figures.csv</c>.</summary>
    public string RankingFile(string area, RankingOrder order, string file) => Of([file], [("area", area), ("order", Order(order))]);

    /// <summary>The profile of a place as a file, such as <c>figures.csv</c>.</summary>
    public string ProfileFile(string area, string? against, string file) => Of(["area", area, file], [("against", against)]);

    /// <summary>All indicators of one place.</summary>
    public string Profile(string area, string? against = null) => Of(["area", area], [("against", against)]);

    /// <summary>The first page of an import, where a file is sent.</summary>
    public string Import() => Of(["import"], []);

    /// <summary>Where a file of respondents is sent, reduced and forgotten.</summary>
    public string Respondents() => Of(["import", "respondents"], []);

    /// <summary>A later page of an import.</summary>
    public string Import(string upload, string? step = null, string? sheet = null) =>
        Of(step is null ? ["import", upload] : ["import", upload, step], [("sheet", sheet)]);

    /// <summary>What has been imported.</summary>
    public string Data() => Of(["data"], []);

    /// <summary>Figures that come by themselves, one subscription, or what is done with it: <c>change</c>, <c>do</c>; <c>add</c> for a new one.</summary>
    public string Sources(params ReadOnlySpan<string> parts) => Of(["sources", .. parts], []);

    /// <summary>The tables of a service whose titles hold some words.</summary>
    public string SourceSearch(string? service = null, string? words = null) => Of(["sources", "add"], [("service", service), ("words", words)]);

    /// <summary>What a service answered, byte for byte.</summary>
    public string Raw(string hash) => Of(["raw", hash], []);

    /// <summary>Where a figure comes from, cell by cell.</summary>
    public string Origin(ObservationKey key) => Of(
        ["origin", key.Indicator], [("area", key.Area), ("period", key.Period.Code()), ("of", key.Stratum.Key.Length == 0 ? null : key.Stratum.Key)]);

    /// <summary>Where an import is taken back.</summary>
    public string RollBack(string batch) => Of(["data", batch, "roll-back"], []);

    /// <summary>All places.</summary>
    public string Areas() => Of(["data", "places"], []);

    /// <summary>By what rules small numbers are withheld; or, as <c>change</c>, where the rule of a source is changed, or of all figures.</summary>
    public string Protection(string? part = null, string? source = null) => Of(part is null ? ["data", "protection"] : ["data", "protection", part], [("source", source)]);

    /// <summary>Where a place is changed, or a new one is added.</summary>
    public string AreaChange(string? code = null) => Of(["data", "places", "change"], [("code", code)]);

    /// <summary>Where a place is taken away.</summary>
    public string AreaRemove(string code) => Of(["data", "places", "remove"], [("code", code)]);

    /// <summary>A recipe as a file.</summary>
    public string Recipe(string name) => Of(["data", "recipes", name], []);

    /// <summary>The same page in another language.</summary>
    public Address In(Language other) => this with { Language = other };

    /// <summary>How an order is written in an address.</summary>
    public static string Order(RankingOrder order) => order switch
    {
        RankingOrder.Persons => "persons",
        RankingOrder.Absolute => "absolute",
        _ => "relative",
    };

    /// <summary>Reads an order; what is not one is the usual order, so that a mistyped link still opens.</summary>
    public static RankingOrder Order(string? written) => written switch
    {
        "persons" => RankingOrder.Persons,
        "absolute" => RankingOrder.Absolute,
        _ => RankingOrder.Relative,
    };

    private static string Ask(string path, (string Name, string? Value) asked) =>
        string.IsNullOrEmpty(asked.Value) ? path : $"{path}?{asked.Name}={Uri.EscapeDataString(asked.Value)}";

    private string Of(IReadOnlyList<string> parts, IReadOnlyList<(string Name, string? Value)> asked)
    {
        var path = $"/{Language.Code}/{Uri.EscapeDataString(Slug)}/{string.Join('/', parts.Select(Uri.EscapeDataString))}";
        var query = string.Join('&', asked.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
