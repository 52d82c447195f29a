// Every address of the site states who may come to it, and keeps to it: each is walked as a stranger and as every role.
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class RulesTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public void Every_address_states_a_rule()
    {
        Assert.InRange(Addresses(site.Site).Count(), 60, 600);
        var without = Addresses(site.Site).Where(address => address.Rule is null).Select(address => $"{address.Verb} {address.Path}");

        Assert.True(!without.Any(), $"Say who may come to: {string.Join(", ", without)}");
    }

    [Fact]
    public async Task A_stranger_comes_where_everybody_may_and_is_sent_to_sign_in_elsewhere()
    {
        using var stranger = new SiteVisitor(site.Address);
        foreach (var address in Addresses(site.Site))
        {
            var status = await Visit(stranger, address);
            var right = address.Rule switch
            {
                Rule.Everyone => status != HttpStatusCode.Forbidden,
                Rule.Reading when address.Verb == "POST" => status == HttpStatusCode.BadRequest, // a form without its token
                Rule.Reading => status is HttpStatusCode.OK or HttpStatusCode.NotFound, // a place or an indicator called 0 is not there
                Rule.Guests => status == HttpStatusCode.Forbidden,
                _ => status == HttpStatusCode.Found,
            };
            Assert.True(right, $"{address} answered a stranger {status}.");
        }
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Strategist)]
    [InlineData(Role.Owner)]
    public async Task Each_role_comes_where_its_rights_lead_and_is_turned_away_elsewhere(Role role)
    {
        using var member = new SiteVisitor(site.Address);
        await member.SignIn(site.Site, site.Data.Store, role, role.ToString());
        foreach (var address in Addresses(site.Site).Where(address => address.Rule is Rule.Members or Rule.SignedIn or Rule.Administering or Rule.Guests))
        {
            var status = await Visit(member, address);
            var may = address.Rule switch
            {
                Rule.Members(var right) => Rights.Of(role).Contains(right),
                Rule.Administering or Rule.Guests => false, // whatever they are in a collaboration
                _ => true,
            };
            Assert.True(may == (status != HttpStatusCode.Forbidden), $"{address} answered a {role} {status}.");
        }
    }

    [Fact]
    public async Task Whoever_looks_after_the_installation_comes_to_what_is_of_all_of_it()
    {
        using var owner = await site.Owner();
        foreach (var address in Addresses(site.Site).Where(address => address.Rule is Rule.Administering))
        {
            var status = await Visit(owner, address);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{address} answered an administrator {status}.");
        }
    }

    [Fact]
    public async Task Somebody_elses_collaboration_is_shut_to_members_of_another_and_a_stranger_is_sent_to_sign_in()
    {
        await site.Data.Store.Collaborations.Keep(new(new("shut"), "shut", "Sjöhamra", Invented: false), default);
        site.Site.Services.GetRequiredService<Admission>().Forget();
        using var stranger = new SiteVisitor(site.Address);
        using var other = new SiteVisitor(site.Address);
        await other.SignIn(site.Site, site.Data.Store, Role.Owner, "Of another collaboration");

        foreach (var address in Addresses(site.Site).Where(address => address.Rule is Rule.Reading or Rule.Members))
        {
            var there = address with { Path = address.Path.Replace("/exempellan", "/shut", StringComparison.Ordinal) };
            Assert.Equal(address.OfPrograms ? HttpStatusCode.Unauthorized : HttpStatusCode.Found, await Visit(stranger, there));
            Assert.Equal(HttpStatusCode.Forbidden, await Visit(other, there));
        }
    }

    [Fact]
    public async Task What_is_published_is_read_by_everybody_until_it_is_taken_back()
    {
        var own = new Collaboration(new("open"), "open", "Björkhamra", Invented: false);
        await site.Data.Store.Collaborations.Keep(own, default);
        using var stranger = new SiteVisitor(site.Address);
        var admission = site.Site.Services.GetRequiredService<Admission>();
        admission.Forget();
        Assert.Equal(HttpStatusCode.Found, (await stranger.Ask("/sv/open/")).StatusCode);

        await site.Data.Store.Publications.Publish(own.Key, Rules.Figures, null, default);
        admission.Forget();
        Assert.Equal(HttpStatusCode.OK, (await stranger.Ask("/sv/open/")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await stranger.Ask("/sv/open/import")).StatusCode);

        await site.Data.Store.Publications.Withdraw(own.Key, Rules.Figures, null, default);
        admission.Forget();
        Assert.Equal(HttpStatusCode.Found, (await stranger.Ask("/sv/open/")).StatusCode);
    }

    [Fact]
    public async Task Whoever_signs_in_comes_back_to_the_page_they_were_going_to()
    {
        using var stranger = new SiteVisitor(site.Address);

        using var answer = await stranger.Ask("/sv/exempellan/import?sheet=1");

        Assert.Equal("/sv/sign-in?to=%2Fsv%2Fexempellan%2Fimport%3Fsheet%3D1", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_there()
    {
        using var stranger = new SiteVisitor(site.Address);

        using var answer = await stranger.Ask("/nowhere.txt");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> Visit(SiteVisitor visitor, WalkedAddress address)
    {
        using var answer = address.Verb == "GET" ? await visitor.Ask(address.Path) : await visitor.Post(address.Path, ("nothing", "nothing"));
        return answer.StatusCode;
    }

    // Every address but style, fonts and pictures, with something in each of its parts.
    private static IEnumerable<WalkedAddress> Addresses(WebApplication site) =>
        from endpoint in ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        where !RuleGate.IsFile(endpoint)
        let path = string.Concat(endpoint.RoutePattern.PathSegments.Select(segment => "/" + string.Concat(segment.Parts.Select(Part))))
        from verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Except(["HEAD"]) ?? ["GET"]
        select new WalkedAddress(verb, path.Length == 0 ? "/" : path, endpoint.Metadata.GetMetadata<Rule>(), endpoint.Metadata.GetMetadata<Rules.Program>() is not null);

    private static string Part(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "language" } => "sv",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "slug" } => "exempellan",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "file" } => "figures.csv",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "document" } => "said.csv",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "kind" } of when of.ParameterPolicies.Any(policy => policy.Content?.Contains("docx", StringComparison.Ordinal) == true) => "docx",
        _ => "0",
    };

    private sealed record WalkedAddress(string Verb, string Path, Rule? Rule, bool OfPrograms);
}
