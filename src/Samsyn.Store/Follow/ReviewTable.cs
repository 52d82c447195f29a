// Reviews, as they lie in the table review: added, never changed.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;

namespace Samsyn.Store.Follow;

/// <summary>Keeps reviews in the database.</summary>
internal sealed class ReviewTable(Acts acts) : IReviews
{
    private static readonly Dictionary<string, Review> Nothing = [];

    public Task<IReadOnlyList<Review>> Of(CollaborationKey collaboration, CancellationToken stop) => Of(collaboration, Nothing, stop);

    public Task<IReadOnlyList<Review>> Of(CollaborationKey collaboration, IReadOnlyDictionary<string, Review> known, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(known);
        return acts.Source.Rows(
            "select id, round, kind, thing, from_kind, from_thing, said, received_at from review where collaboration = @1 order by received_at, id", [collaboration.Id],
            row => known.GetValueOrDefault(row.GetString(0)) ?? ReviewOf(row), stop);
    }

    public Task Add(CollaborationKey collaboration, IReadOnlyList<Review> reviews, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(reviews);
        return acts.In(
            collaboration,
            async change =>
            {
                var now = acts.Now.Micros();
                foreach (var review in reviews)
                {
                    await Add(change, collaboration, review, now, stop);
                }

                return reviews.Count;
            },
            stop);
    }

    private async Task Add(DbTransaction change, CollaborationKey collaboration, Review review, long now, CancellationToken stop)
    {
        var added = await change.Run(
            """
            insert into review (collaboration, id, round, kind, thing, from_kind, from_thing, said, received_at) values (@1, @2, @3, @4, @5, @6, @7, @8, @9)
            on conflict (collaboration, id) do nothing
            """,
            [collaboration.Id, review.Id, review.Round, review.Thing.Kind, review.Thing.Id, review.From.Kind, review.From.Id, Json.Write(review.Said), now], stop);
        if (added == 1)
        {
            await acts.Write(change, collaboration, acts.Who, new("review answered", review.Thing, new($"{review.From.Kind} {review.From.Id}")), stop);
        }
    }

    private static Review ReviewOf(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), new(row.GetString(2), row.GetString(3)), new(row.GetString(4), row.GetString(5)), Json.Read<ReviewSaid>(row.GetString(6))) { Received = row.Moment(7)!.Value };
}
