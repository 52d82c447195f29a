// Who may come to an address: every address of the site states one of these, and a test fails when one does not.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Who may come to an address.</summary>
internal abstract record Rule
{
    private Rule()
    {
    }

    /// <summary>Everybody.</summary>
    public sealed record Everyone : Rule;

    /// <summary>Everybody who has signed in.</summary>
    public sealed record SignedIn : Rule;

    /// <summary>Those who look after the installation.</summary>
    public sealed record Administering : Rule;

    /// <summary>Members who may read; everybody when the collaboration is invented, or has published the thing.</summary>
    /// <param name="Thing">The thing; without an identity where the address names it.</param>
    /// <param name="Part">The part of the address that names it; null for a thing that is the same at every address.</param>
    public sealed record Reading(Thing Thing, string? Part = null) : Rule
    {
        /// <summary>The rule for the thing that an address names.</summary>
        public Reading At(HttpContext context) => Part is null ? this : new(Thing with { Id = context.GetRouteValue(Part) as string ?? "" });
    }

    /// <summary>Guests who came by a link to the thing, and nobody else, whatever they are: who takes part counts once.</summary>
    /// <param name="Thing">The thing; without an identity where the address names it.</param>
    /// <param name="Part">The part of the address that names it; null for a thing that is the same at every address.</param>
    public sealed record Guests(Thing Thing, string? Part = null) : Rule
    {
        /// <summary>The thing that an address names.</summary>
        public Thing At(HttpContext context) => Part is null ? Thing : Thing with { Id = context.GetRouteValue(Part) as string ?? "" };
    }

    /// <summary>Members whose roles bring a right.</summary>
    public sealed record Members(Right Right) : Rule;
}

/// <summary>States rules at addresses.</summary>
internal static class Rules
{
    /// <summary>The figures of a collaboration, as they are published.</summary>
    public static Thing Figures { get; } = new("figures");

    /// <summary>Who works together: organisations, bodies, meetings and matters, as they are published.</summary>
    public static Thing Together { get; } = new("together");

    /// <summary>A programme, as it is published; which one stands in the address.</summary>
    public static Thing Programme { get; } = new("programme");

    /// <summary>The list of dialogues.</summary>
    public static Thing Dialogues { get; } = new("dialogues");

    /// <summary>A dialogue, as it is published, or open to a guest; which one stands in the address.</summary>
    public static Thing Dialogue { get; } = new(Loop.Agree.Dialogue.Kind);

    /// <summary>The plan, as it is published: challenges, recommendations, goals, interventions, commitments, packages, decisions and ideas.</summary>
    public static Thing Plan { get; } = new("plan");

    /// <summary>The public page, as it is published: what we see, agree on and do, and the library.</summary>
    public static Thing Front { get; } = new("front");

    /// <summary>An edition of a document, as it is published; which one stands in the address.</summary>
    public static Thing Edition { get; } = new(Loop.Publish.Edition.Name);

    /// <summary>What is offered to other collaborations: indicators, recipes and agendas, as it is published.</summary>
    public static Thing Offer { get; } = new("offer");

    /// <summary>The inventory of what is done already, for those who were sent the link to tell of it.</summary>
    public static Thing Inventory { get; } = new("inventory");

    /// <summary>Marks an address that programs read: who may not come is told so, rather than shown where people sign in.</summary>
    public sealed record Program;

    /// <summary>Programs read it.</summary>
    public static T IsForPrograms<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Program());

    /// <summary>Everybody may come.</summary>
    public static T IsForEveryone<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Everyone());

    /// <summary>Everybody may come who has signed in.</summary>
    public static T IsForSignedIn<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.SignedIn());

    /// <summary>Those may come who look after the installation.</summary>
    public static T IsForAdministrators<T>(this T endpoint)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Administering());

    /// <summary>Readers may come, and everybody to what is invented or published.</summary>
    public static T IsForReadersOf<T>(this T endpoint, Thing thing)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Reading(thing));

    /// <summary>Readers may come, and everybody when the thing that a part of the address names is invented or published.</summary>
    public static T IsForReadersOf<T>(this T endpoint, Thing thing, string part)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Reading(thing, part));

    /// <summary>Guests may come who came by a link to the thing.</summary>
    public static T IsForGuestsOf<T>(this T endpoint, Thing thing)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Guests(thing));

    /// <summary>Guests may come who came by a link to the thing that a part of the address names.</summary>
    public static T IsForGuestsOf<T>(this T endpoint, Thing thing, string part)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Guests(thing, part));

    /// <summary>Members may come whose roles bring a right.</summary>
    public static T Needs<T>(this T endpoint, Right right)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new Rule.Members(right));
}
