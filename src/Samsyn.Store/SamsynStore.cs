// The store: everything that Samsyn keeps, in one file of a data folder or on a server.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Loop.Publish;
using Samsyn.Store.Agree;
using Samsyn.Store.Convene;
using Samsyn.Store.Decide;
using Samsyn.Store.Follow;
using Samsyn.Store.Measure;
using Samsyn.Store.Measure.Gathering;
using Samsyn.Store.Publish;

namespace Samsyn.Store;

/// <summary>Everything that Samsyn keeps. One for a running program; it may be used from many threads.</summary>
public sealed partial class SamsynStore : IAsyncDisposable
{
    /// <summary>The file in the data folder.</summary>
    public const string FileName = "samsyn.db";

    private readonly Engine engine;
    private readonly TimeProvider clock;
    private readonly IDisposable? hold;

    private SamsynStore(Engine engine, TimeProvider clock, Actor who, (Opening How, IDisposable? Hold) opened)
    {
        (Opened, hold) = opened;
        (this.engine, this.clock, Who) = (engine, clock, who);
        var acts = new Acts(engine, clock, who);
        var collaborations = new CollaborationTable(acts);
        (Collaborations, Foundings) = (collaborations, collaborations);
        Journal = new JournalTable(acts);
        Members = new MemberTable(acts);
        Logins = new LoginTable(acts);
        Codes = new OneTimeCodeTable(acts);
        SignIns = new SignInTable(acts);
        Passkeys = new PasskeyTable(acts);
        Invitations = new InvitationTable(acts);
        Administrators = new AdministratorTable(acts);
        Providers = new IdentityProviderTable(acts);
        OutsideLogins = new OutsideLoginTable(acts);
        var personal = new PersonalTable(acts);
        (Memberships, PersonalData) = (personal, personal);
        Settings = new CollaborationSettingsTable(acts);
        Organisations = new OrganisationTable(acts);
        Bodies = new BodyTable(acts);
        Ownerships = new OwnershipTable(acts);
        Matters = new MatterTable(acts);
        Meetings = new MeetingTable(acts);
        Programmes = new ProgrammeTable(acts);
        Publications = new PublicationTable(acts);
        Disposals = new DisposalTable(acts);
        HiddenTexts = new HiddenTextTable(acts);
        EmailChanges = new EmailChangeTable(acts);
        WaitingLetters = new WaitingLetterTable(acts);
        FaultReports = new FaultReportTable(acts);
        Retained = [.. RetainedRows.All(acts), new DialogueTexts(acts, LinkTable.StandsOn("contribution", "c"))];
        RetentionRuns = new RetentionTable(acts);
        UnusedLogins = new UnusedLogins(acts);
        Records = [new RecordTable(acts), new DialogueRecords(acts), new PlanRecords(acts), new FollowRecords(acts), new PublishRecords(acts)];
        Guests = new GuestTable(acts);
        Agree = new(new DialogueTable(acts), new ActivityTable(acts), new ParticipantTable(acts), new ContributionTable(acts), new JudgementTable(acts), new HandoverTable(acts));
        Decide = new(
            new PlanTable<Challenge>(acts, Challenge.Name), new PlanTable<Recommendation>(acts, Recommendation.Name), new PlanTable<Goal>(acts, Goal.Name),
            new PlanTable<Intervention>(acts, Intervention.Name), new PlanTable<Commitment>(acts, Commitment.Name), new PlanTable<Package>(acts, Package.Name),
            new PlanTable<Decision>(acts, Decision.Name), new PlanTable<Idea>(acts, Idea.Name), new PlanTable<OwnFramework>(acts, OwnFramework.Name), new ConsultationAnswerTable(acts), new NothingDoneTable(acts), new LinkTable(acts));
        Follow = new(new PlanTable<Round>(acts, Round.Name), new ReviewTable(acts), new ReminderTable(acts), new EvaluationTable(acts));
        var blocks = new BlockTable(acts);
        Publish = new(new PlanTable<Document>(acts, Document.Name), blocks, new NoteTable(acts, blocks), new EditionTable(acts), new MaterialTable(acts), new UsefulVoteTable(acts));
        var areas = new AreaTable(acts);
        (Areas, CoverablePlaces) = (areas, areas);
        AreaUse = new AreaUseTable(acts);
        Boundaries = new BoundaryTable(acts);
        SimilarPlaces = new SimilarPlacesTable(acts);
        Indicators = new IndicatorTable(acts);
        Dimensions = new DimensionTable(acts);
        Observations = new ObservationTable(engine.Source);
        Rules = new SourceRuleTable(acts);
        ShownObservations = new ProtectedObservations(Observations, (Indicators, Areas, Dimensions), Rules);
        Batches = new BatchTable(acts);
        Origins = new OriginTable(engine.Source);
        Recipes = new RecipeTable(acts);
        Intake = new(Indicators, Areas, Dimensions, Batches);
        Gathering = new(
            new SubscriptionTable(acts), new UpkeepTable(acts), new RunTable(acts), new RawBlobTable(engine.Source), new CatalogueLineTable(acts),
            new GatheredTable(engine.Source), Intake);
    }

    /// <summary>Who uses it: what is done through it stands in the journal under that name.</summary>
    public Actor Who { get; }

    /// <summary>Those who work together.</summary>
    public ICollaborations Collaborations { get; }

    /// <summary>Where collaborations are begun.</summary>
    public IFoundings Foundings { get; }

    /// <summary>What was done, by whom and when.</summary>
    public IJournal Journal { get; }

    /// <summary>Who belongs to which collaboration.</summary>
    public IMembers Members { get; }

    /// <summary>Who can sign in.</summary>
    public ILogins Logins { get; }

    /// <summary>Codes that work once.</summary>
    public IOneTimeCodes Codes { get; }

    /// <summary>On which devices people are signed in.</summary>
    public ISignIns SignIns { get; }

    /// <summary>Keys on people's devices.</summary>
    public IPasskeys Passkeys { get; }

    /// <summary>Who looks after the installation.</summary>
    public IAdministrators Administrators { get; }

    /// <summary>Sign-ins outside Samsyn.</summary>
    public IIdentityProviders Providers { get; }

    /// <summary>Who people are at them.</summary>
    public IOutsideLogins OutsideLogins { get; }

    /// <summary>Links that work once.</summary>
    public IInvitations Invitations { get; }

    /// <summary>In which collaborations people are.</summary>
    public IMemberships Memberships { get; }

    /// <summary>What is kept about a person.</summary>
    public IPersonalData PersonalData { get; }

    /// <summary>How collaborations have set themselves up.</summary>
    public ICollaborationSettings Settings { get; }

    /// <summary>Which places collaborations can cover.</summary>
    public ICoverablePlaces CoverablePlaces { get; }

    /// <summary>The organisations that take part.</summary>
    public IOrganisations Organisations { get; }

    /// <summary>The bodies that meet.</summary>
    public IBodies Bodies { get; }

    /// <summary>Which body owns what.</summary>
    public IOwnerships Ownerships { get; }

    /// <summary>What is dealt with under registry numbers.</summary>
    public IMatters Matters { get; }

    /// <summary>When bodies meet, and about what.</summary>
    public IMeetings Meetings { get; }

    /// <summary>Programmes of work over some years.</summary>
    public IProgrammes Programmes { get; }

    /// <summary>What everybody may see.</summary>
    public IPublications Publications { get; }

    /// <summary>Decisions to destroy what is kept, and what was destroyed.</summary>
    public IDisposals Disposals { get; }

    /// <summary>Texts that are shown to nobody.</summary>
    public IHiddenTexts HiddenTexts { get; }

    /// <summary>New addresses that wait to be confirmed.</summary>
    public IEmailChanges EmailChanges { get; }

    /// <summary>Letters that wait to be sent.</summary>
    public IWaitingLetters WaitingLetters { get; }

    /// <summary>What people have reported as wrong with the site.</summary>
    public IFaultReports FaultReports { get; }

    /// <summary>What each step forgets when its time is out.</summary>
    public IReadOnlyList<IRetained> Retained { get; }

    /// <summary>On which days that was done.</summary>
    public IRetentionRuns RetentionRuns { get; }

    /// <summary>Logins that nobody uses.</summary>
    public IUnusedLogins UnusedLogins { get; }

    /// <summary>What each step keeps on a matter.</summary>
    public IReadOnlyList<IRecords> Records { get; }

    /// <summary>Those who take part without a login.</summary>
    public IGuests Guests { get; }

    /// <summary>Dialogues, and what is said and judged in them.</summary>
    public DialogueShelf Agree { get; }

    /// <summary>The plan: from challenges to decisions.</summary>
    public PlanShelf Decide { get; }

    /// <summary>Documents and their editions.</summary>
    public DocumentShelf Publish { get; }

    /// <summary>The yearly follow-up.</summary>
    public FollowShelf Follow { get; }

    /// <summary>The places.</summary>
    public IAreas Areas { get; }

    /// <summary>What the places are used for.</summary>
    public IAreaUse AreaUse { get; }

    /// <summary>The boundaries of the places.</summary>
    public IBoundaries Boundaries { get; }

    /// <summary>Which places are like each other.</summary>
    public ISimilarPlaces SimilarPlaces { get; }

    /// <summary>What is measured.</summary>
    public IIndicators Indicators { get; }

    /// <summary>How people are divided.</summary>
    public IDimensions Dimensions { get; }

    /// <summary>The figures.</summary>
    public IObservations Observations { get; }

    /// <summary>The figures as they may be shown, small numbers withheld: whatever leaves the house is read here.</summary>
    public IObservations ShownObservations { get; }

    /// <summary>By what rules small numbers are withheld.</summary>
    public ISourceRules Rules { get; }

    /// <summary>The imports.</summary>
    public IBatches Batches { get; }

    /// <summary>Which imports brought what.</summary>
    public IOrigins Origins { get; }

    /// <summary>How files are read.</summary>
    public IRecipes Recipes { get; }

    /// <summary>Where figures come in.</summary>
    public IntakeShelf Intake { get; }

    /// <summary>What is fetched by itself.</summary>
    public GatheringShelf Gathering { get; }

    /// <summary>What was done to the tables when it was opened.</summary>
    public Opening Opened { get; }

    /// <summary>Whether the database answers, and its tables are those that this program knows. What keeps it from answering flies.</summary>
    public async Task<bool> IsReady(CancellationToken stop)
    {
        var made = await engine.Source.Rows("select number, hash from migration order by number", [], row => (row.GetInt32(0), row.GetString(1)), stop);
        return made.SequenceEqual(Migration.Ours().Select(change => (change.Number, change.Hash)));
    }

    /// <summary>The database itself.</summary>
    internal Engine Engine => engine;

    /// <summary>The same store, used by somebody: what is done through it stands in the journal under that name.</summary>
    public SamsynStore As(Actor who) => new(engine, clock, who, (Opened, hold));

    /// <summary>The same store, used by somebody on this machine who has no login.</summary>
    public SamsynStore As(string who) => As(new Actor(who));

    /// <summary>Makes the changes that wait, and closes the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        hold?.Dispose();
    }
}
