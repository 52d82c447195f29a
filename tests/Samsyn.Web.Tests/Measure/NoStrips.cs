// A stranger who reads the first page of a site on which no later step has anything to tell.
using Microsoft.AspNetCore.Http;
using Samsyn.Loop.Convene;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

internal sealed class NoStrips : IFrontStrips
{
    public static FrontReader Reader => new(new DefaultHttpContext(), new NoStrips(), null!);

    public Task<IReadOnlyList<FrontStrip>> Of(Frame frame, IReadOnlySet<Role> roles, CancellationToken stop) => Task.FromResult<IReadOnlyList<FrontStrip>>([]);
}
