// Tells the whole work in short: what we see, what we agreed, what we do, how it goes, and what became of what people said.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Agree;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>Tells the whole work in short, each part to those who may see it.</summary>
internal sealed class OverviewBoard(SamsynStore store, IFigures figures, Rooms rooms, PlanBoard plans, FollowBoard follow, TimeProvider clock) : IFrontStrips
{
    private const int Most = 3;

    /// <inheritdoc />
    public async Task<IReadOnlyList<FrontStrip>> Of(Frame frame, IReadOnlySet<Role> roles, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return [.. (await Middle((frame, roles), await Sight.Of(store, frame.Collaboration, roles, stop), new(frame.Address.Language), stop)).OfType<FrontStrip>()];
    }

    /// <summary>The same with what we see first, and what became of what people said last.</summary>
    public async Task<IReadOnlyList<FrontStrip>> Whole(Frame frame, IReadOnlySet<Role> roles, CancellationToken stop)
    {
        var sees = await Sight.Of(store, frame.Collaboration, roles, stop);
        var words = new FrontWords(frame.Address.Language);
        FrontStrip?[] strips = [sees.May(Rules.Figures) ? await Sees(frame, words, stop) : null, .. await Middle((frame, roles), sees, words, stop), await Became(frame, sees, words, stop)];
        return [.. strips.OfType<FrontStrip>()];
    }

    // The ranking of the uppermost place, in every order; null where there is none.
    private async Task<RankingShown?> Ranking(CollaborationKey key, CancellationToken stop) =>
        Places.Top(await store.Areas.Of(key, stop)) is { } top ? await RankingShown.Of(figures, key, top.Code, RankingOrder.Relative, stop) : null;

    private async Task<IEnumerable<FrontStrip?>> Middle((Frame Frame, IReadOnlySet<Role> Roles) reader, Sight sees, FrontWords words, CancellationToken stop)
    {
        var agreed = await Agreed(reader.Frame, sees, words, stop);
        if (!sees.May(Rules.Plan))
        {
            return [agreed];
        }

        var place = await Place(reader.Frame, reader.Roles, stop);
        return [agreed, Does(place, words), Goes(place, words)];
    }

    private async Task<FrontStrip?> Sees(Frame frame, FrontWords words, CancellationToken stop)
    {
        if (await Ranking(frame.Collaboration.Key, stop) is not { Ranking: { } ranking, All.Count: > 0 } shown)
        {
            return null;
        }

        var said = new RankingWords(words.Language);
        var greatest = shown.Greatest(RankingOrder.Relative);
        return new("sees", words.Sees, $"{said.Lead(ranking.Area, greatest, ranking.Gaps.Count)}{(greatest is null ? "" : $" {said.Sure(greatest)}")}")
        {
            Lines = [.. new RankingFacts(words.Language).Of(shown).Skip(1).SkipLast(1).Select(fact => ($"{fact.About}: {fact.Number}", (string?)null, fact.Sentence))],
            Further = [(frame.Address.Ranking(), words.AllGaps), (frame.Address.Open(), new OpenWords(words.Language).Title)],
        };
    }

    private async Task<FrontStrip?> Agreed(Frame frame, Sight sees, FrontWords words, CancellationToken stop)
    {
        foreach (var dialogue in await Told(frame, sees, stop))
        {
            if (await rooms.Of(frame.Collaboration.Key, dialogue.Id) is { } room && Summary.Of(room, Web.Agree.Results.All(room)) is { Agreed.Count: > 0 } told)
            {
                var said = new ResultWords(words.Language);
                return new("agreed", words.Agreed, $"{Words.Line(dialogue.Title, words.Date(dialogue.Day), said.Came(told.People, told.Entered))}{Aged(dialogue.Day, words)}")
                {
                    Lines = [.. told.Agreed.Take(Most).Select(one => (one.Item.Text ?? "", (string?)null, one.Votes is { } votes ? said.Agree(votes.All) : ""))],
                    Further = [(frame.Address.Dialogue(dialogue.Id), words.AlsoDiffers), .. sees.May(Rules.Dialogues) ? ((string, string)[])[(frame.Address.Dialogues(), words.AllDialogues)] : []],
                };
            }
        }

        return null;
    }

    private async Task<FrontStrip?> Became(Frame frame, Sight sees, FrontWords words, CancellationToken stop)
    {
        var (answered, all, latest) = (0, 0, (Dialogue?)null);
        foreach (var dialogue in await Told(frame, sees, stop))
        {
            if (await rooms.Of(frame.Collaboration.Key, dialogue.Id) is { } room)
            {
                var said = room.Contributions().Where(one => one.IsShown).ToList();
                (answered, all) = (answered + said.Count(one => one.Answer is not null), all + said.Count);
                latest ??= said.Count > 0 ? dialogue : null;
            }
        }

        return latest is null ? null : new("became", words.Became, new ResultWords(words.Language).AnsweredOf(answered, all))
        {
            Further = [(frame.Address.Dialogue(latest.Id), words.ReadAnswers), ($"/{words.Language.Code}/guest", words.ByCode)],
        };
    }

    private static FrontStrip? Does(FollowPlace place, FrontWords words)
    {
        var all = place.Plan.Plan.Interventions.Where(one => one.Stage is InterventionStage.Running or InterventionStage.Decided).ToList();
        return all.Count == 0 ? null : new("does", words.Does, words.Counted(all.Count(one => one.Stage == InterventionStage.Running), all.Count(one => one.Stage == InterventionStage.Decided)))
        {
            Lines = [.. all.OrderByDescending(one => one.Stage).Take(Most).Select(one => (one.Title, (string?)place.Address.Planned(one.Thing), PlanLines.Line(one, place.Plan).More))],
            Further = [(place.Address.Plan(), words.WholePlan)],
        };
    }

    private static FrontStrip? Goes(FollowPlace place, FrontWords words)
    {
        var (said, goals) = (new FollowWords(words.Language), place.Plan.Plan.Goals.Where(one => one.Stage != GoalStage.Ended).ToList());
        return goals.Count == 0 ? null : new("goes", words.Goes, said.Lead(place))
        {
            Lines =
            [
                .. goals.Take(Most).Select(goal => (goal.Title, (string?)place.Address.Follow(Goal.Name, goal.Id),
                    string.Join(" ", (place.Known.Statuses.GetValueOrDefault(goal.Id) ?? []).Take(2).Select(status => $"{place.Plan.Known.Area(status.Target.Area)?.Name}: {said.Of(status)}.")))),
            ],
            Further = [(place.Address.Follow(), words.AllGoals)],
        };
    }

    // Dialogues whose results the reader may see, the latest first.
    private async Task<IEnumerable<Dialogue>> Told(Frame frame, Sight sees, CancellationToken stop) =>
        (await store.Agree.Dialogues.Of(frame.Collaboration.Key, stop)).Where(one => one.ShowsResults && sees.May(one.Thing)).OrderByDescending(one => one.Day);

    private string Aged(DateOnly day, FrontWords words) => day.AddMonths(6) < Today ? $" {words.Old}" : "";

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private async Task<FollowPlace> Place(Frame frame, IReadOnlySet<Role> roles, CancellationToken stop)
    {
        var known = await plans.Of(frame.Collaboration.Key, stop);
        return new(new(frame, roles, known, Today), await follow.Of(frame.Collaboration.Key, known.Plan, stop));
    }
}
