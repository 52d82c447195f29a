// The plan of the invented county: challenges, recommendations, goals, interventions, commitments, a package and what was decided.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Loop.Decide.Example;

/// <summary>The plan of the invented county. Nobody in it is real, and nobody has promised these things.</summary>
public static class ExamplePlan
{
    private const string Matter = "tandhalsa";
    private static readonly Thing Region = new("body", "region-halso");
    private static readonly Thing Welfare = new("body", "tarnkoping-valfard");
    private static readonly Thing Board = new("body", "granforsa-ks");
    private static readonly Thing Sports = new("organisation", "idrott");
    private static readonly Thing School = new("organisation", "folkhogskola");

    /// <summary>Makes it, around a day; figures are known to the year before.</summary>
    public static Plan Make(DateOnly today) => new()
    {
        Challenges = Challenges,
        Recommendations = [Teeth, Support],
        Goals = Goals(today.Year),
        Interventions = [Wheels(today), Contact(today), Card, .. ExampleDone.Make(today)],
        Ideas = ExampleIdeas.Make(today),
        Commitments =
        [
            new() { Id = "atagande-1", Title = "Köp in och bemanna den rullande kliniken", Intervention = "insats-tandvard", Who = Region, By = today.AddMonths(7), Money = 1_200_000, Source = "Regionens budget", State = CommitmentState.Promised, Matter = Matter },
            new() { Id = "atagande-2", Title = "Ordna plats och tider på skolorna", Intervention = "insats-tandvard", Who = Welfare, By = today.AddMonths(4), Money = 0, Source = "Ryms i befintlig budget", State = CommitmentState.Promised, Matter = Matter },
            new() { Id = "atagande-3", Title = "Ordna plats på skolorna i Granforsa", Intervention = "insats-tandvard", Who = Board, By = today.AddMonths(4), Matter = Matter },
            new() { Id = "atagande-4", Title = "Utse två skolor som prövar kontaktperson", Intervention = "insats-kontakt", Who = Welfare, By = today.AddDays(-20), Money = 350_000, Source = "Egen budget", State = CommitmentState.Promised },
        ],
        Packages =
        [
            new()
            {
                Id = "paket-tandhalsa", Title = "Tandhälsa hos barn: mål och insats", Text = "Efter dialogdagen föreslår folkhälsorådet ett gemensamt mål och en insats som når barn där de är.\n\nPaketet läggs fram för nämnden i Tärnköping, styrelsen i Granforsa och regionen.",
                Items = [new(Recommendation.Name, Teeth.Id), new(Goal.Name, "mal-karies"), new(Intervention.Name, "insats-tandvard")],
                Proposed = today.AddDays(-90), Deciders = [Welfare, Board], Asked = [Region, Sports], Deadline = today.AddDays(-45), Matter = Matter,
            },
        ],
        Decisions =
        [
            new() { Id = "beslut-1", Title = "Välfärdsnämnden: antaget", Package = "paket-tandhalsa", Body = Welfare.Id, Day = today.AddDays(-30), RegistryNumber = FormattableString.Invariant($"VN {today.Year}/204-7"), Text = "Nämnden antar målet och deltar i insatsen. Plats och tider på skolorna ryms i budgeten.", Matter = Matter },
        ],
        Answers =
        [
            new("svar-1", "paket-tandhalsa", Region, Stance.ForWithChanges, "Vi deltar, men de första turerna bör gå till de kommuner som har längst till en klinik."),
        ],
        Links =
        [
            Tie("contribution", "dialogdag-2-2", Challenge.Name, "utmaning-karies"), Tie(Challenge.Name, "utmaning-karies", Recommendation.Name, Teeth.Id), Tie(Challenge.Name, "utmaning-karies", Goal.Name, "mal-karies"),
            Tie(Recommendation.Name, Teeth.Id, Intervention.Name, "insats-tandvard"), Tie("contribution", "dialogdag-4-1", Intervention.Name, "insats-tandvard"), Tie(Goal.Name, "mal-karies", Intervention.Name, "insats-tandvard"),
            Tie("contribution", "dialogdag-2-1", Challenge.Name, "utmaning-skola"), Tie(Challenge.Name, "utmaning-skola", Recommendation.Name, Support.Id), Tie(Challenge.Name, "utmaning-skola", Goal.Name, "mal-skola"),
            Tie(Recommendation.Name, Support.Id, Intervention.Name, "insats-kontakt"), Tie("contribution", "dialogdag-4-2", Intervention.Name, "insats-kontakt"), Tie(Idea.Name, "ide-kontakt", Intervention.Name, "insats-kontakt"), Tie("contribution", "dialogdag-4-3", Intervention.Name, "insats-fritidskort"),
        ],
    };

    private static readonly Challenge[] Challenges =
    [
        new()
        {
            Id = "utmaning-karies", Title = "Små barns tänder följer föräldrarnas utbildning", Text = "Andelen treåringar utan karies är lägre bland barn vars föräldrar har kort utbildning. På dialogdagen sades att resan till tandvården är för lång för den som inte har bil.",
            Group = "Barn vars föräldrar har kort utbildning", LifeStage = "0-19", Layer = CauseLayer.Conditions, Determinants = [Determinant.EarlyLife, Determinant.HealthCare], Indicator = "CARIES3", Dimension = "education", Matter = Matter,
        },
        new()
        {
            Id = "utmaning-skola", Title = "Skillnaden i behörighet till gymnasiet vidgas", Text = "Behörigheten skiljer sig efter föräldrarnas utbildning, och skillnaden har vuxit.",
            Group = "Elever vars föräldrar har kort utbildning", LifeStage = "0-19", Layer = CauseLayer.Structures, Determinants = [Determinant.Education], Indicator = "SCH9", Dimension = "education",
        },
        new()
        {
            Id = "utmaning-ensamhet", Title = "Äldre med låg inkomst besväras oftare av ensamhet", Text = "Ensamhet är vanligare bland äldre i den lägsta inkomstfemtedelen. Flera berättade på dialogdagen att kvällarna blir långa när bussen slutar gå.",
            Group = "Äldre med låg inkomst", LifeStage = "70-", Layer = CauseLayer.Conditions, Determinants = [Determinant.Participation], Indicator = "LONELY", Dimension = "income",
        },
    ];

    private static readonly Recommendation Teeth = new()
    {
        Id = "rek-tandvard",
        Title = "För tandvården dit barnen är",
        Text = "Regionen och kommunerna erbjuder undersökning och fluorbehandling i förskola och skola, mest där det är längst till en klinik.",
        Addressee = Region,
        Basis = "Dialogdagen, och andelen treåringar utan karies efter föräldrarnas utbildning.",
        Layer = CauseLayer.Conditions,
        Status = RecommendationStatus.Accepted,
        Answer = "Regionen prövar en rullande klinik.",
        Matter = Matter,
    };

    private static readonly Recommendation Support = new()
    {
        Id = "rek-elevhalsa",
        Title = "Ge varje elev som behöver det samma vuxen över åren",
        Text = "Elevhälsans resurser fördelas efter behov, och en kontaktperson följer eleven över stadierna.",
        Addressee = Welfare,
        Basis = "Dialogdagen; behörighet till gymnasiet efter föräldrarnas utbildning.",
        Layer = CauseLayer.Structures,
    };

    private static readonly Intervention Card = new()
    {
        Id = "insats-fritidskort",
        Title = "Fritidskort som gäller i hela länet, utan avgift",
        Stage = InterventionStage.Proposed,
        Approach = Approach.Universal,
        Layer = CauseLayer.Conditions,
        Determinants = [Determinant.Participation],
        Group = "Barn och unga",
        LifeStages = ["0-19"],
    };

    private static Goal[] Goals(int year) =>
    [
        new()
        {
            Id = "mal-karies", Title = "Lika många kariesfria treåringar, vilken utbildning föräldrarna än har", Aim = GoalKind.Effect, Understanding = Understanding.Gradient, Indicator = "CARIES3", Dimension = "education", Direction = Direction.LowerIsBetter,
            Targets = [new("99", 2030, 4, false) { Baseline = 9.1, BaselineYear = 2022, BaselineSource = "Skillnaden längs trappan, procentenheter" }], Owners = [Welfare, Region], Stage = GoalStage.Decided, Matter = Matter,
        },
        new()
        {
            Id = "mal-skola", Title = "Fler med förgymnasialt utbildade föräldrar når gymnasiet", Aim = GoalKind.Determinant, Understanding = Understanding.Group, Indicator = "SCH9", Dimension = "education", Subgroup = "compulsory", Direction = Direction.HigherIsBetter,
            Targets = [new("99", year + 3, 2, true)],
        },
    ];

    private static Intervention Wheels(DateOnly today) => new()
    {
        Id = "insats-tandvard",
        Title = "Tandvård på hjul till förskolor och skolor",
        Text = "En rullande klinik besöker förskolor och skolor fyra gånger om året. Alla barn erbjuds undersökning; där karies är vanligare ges också fluor och samtal med föräldrarna.",
        Stage = InterventionStage.Decided,
        Approach = Approach.Proportionate,
        Dose = "Ett besök om året till alla, fyra där karies är vanligast",
        Layer = CauseLayer.Conditions,
        Determinants = [Determinant.EarlyLife, Determinant.HealthCare],
        Group = "Barn i förskola och skola",
        LifeStages = ["0-19"],
        Arena = "Förskola och skola",
        Lead = Region,
        Contributors = [Welfare, Board],
        Cost = new() { Amount = 1_200_000, Payer = "Regionen", Gainer = "Barnen; regionen, som ger mindre akut tandvård", YearsToEffect = 3 },
        Evidence = new() { Strength = EvidenceStrength.Strong, Source = "Fluorbehandling är väl studerad; rullande klinik är det inte" },
        SideEffects = "Kliniken kan ta tid från ordinarie mottagningar.",
        ChildRights = "Barn får tandvård utan att föräldrarna behöver resa eller vara lediga från arbetet.",
        ProcessIndicator = "Antal barn undersökta, och hur många av dem där karies är vanligast",
        EffectIndicator = "CARIES3",
        Theory = new([new("Kliniken kommer till förskolan", [2]), new("Fler barn blir undersökta och får fluor", [3, 4]), new("Färre barn får karies", []), new("Föräldrar slipper resa och ta ledigt", [3])]),
        First = today.AddMonths(8),
        Origin = "Dialogdagen",
        Matter = Matter,
    };

    private static Intervention Contact(DateOnly today) => new()
    {
        Id = "insats-kontakt",
        Title = "En fast kontaktperson i elevhälsan",
        Text = "Varje elev som behöver det har samma vuxen i skolan över stadierna.",
        Stage = InterventionStage.Proposed,
        Approach = Approach.Targeted,
        Layer = CauseLayer.Conditions,
        Determinants = [Determinant.Education],
        Group = "Elever som behöver stöd",
        LifeStages = ["0-19"],
        Arena = "Skola",
        Lead = Welfare,
        Contributors = [School],
        Cost = new() { Amount = 700_000, Payer = "Kommunen" },
        ProcessIndicator = "Andel elever med stödbehov som har en kontaktperson",
        First = today.AddMonths(9),
    };

    private static Link Tie(string fromKind, string from, string toKind, string to) => new($"{from}-{to}", new(fromKind, from), new(toKind, to));
}
