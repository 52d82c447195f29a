// Documents come out as they went in: blocks lose no word that anybody wrote, notes are settled once, editions never change, on both databases.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Tests.Store;

public abstract class DocumentTableTests(Database database)
{
    private static readonly Document Asked = new()
    {
        Id = "d",
        Title = "Välfärdsbokslut",
        Matter = "teeth",
        Type = DocumentKind.WelfareReport,
        Language = "da",
        Area = "9901",
        Subject = new("round", "r"),
        Colour = "#7a1f3d",
        ReviewBy = new(2027, 3, 1),
        Chapters = [new("summary", "Sammanfattning") { Mandatory = true }, new("goals", "Målen")],
        Minimum = ["SMOKE", "F"],
        LeftOut = [new("F", "Nobody asks")],
    };

    public sealed class OnSqlite() : DocumentTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : DocumentTableTests(new Database.PostgreSql());

    [Fact]
    public async Task A_document_and_every_kind_of_block_come_out_as_they_went_in()
    {
        await using var temp = await Temp();
        BlockContent[] contents =
        [
            new() { Text = "# Åtta\n\n*ord*" },
            new() { Text = "Said", Basis = new(new(PartKind.Indicator) { Indicator = "SMOKE" }, "Said then") },
            new() { Part = new(PartKind.Package) { Area = "9902", Dimension = "sex", Indicator = "F", Thing = new("package", "p") } },
            new() { Explains = Explained.Glossary },
        ];
        foreach (var (index, content) in contents.Index())
        {
            Assert.Equal(new Kept.Done(1), await temp.Store.As("Ylva").Publish.Blocks.Keep(TempStore.Here, Block($"b{index}", content), default));
        }

        await temp.Reopen();

        Assert.Equivalent(Asked with { Version = 1 }, await temp.Store.Publish.Documents.Find(TempStore.Here, "d", default), strict: true);
        var blocks = await temp.Store.Publish.Blocks.Of(TempStore.Here, "d", default);
        Assert.Equal([1, 2, 3, 4], blocks.Select(one => one.Position));
        Assert.All(blocks, one => Assert.Equal("Ylva", one.Who));
        Assert.Equivalent(contents, blocks.Select(one => one.Content), strict: true);
    }

    [Fact]
    public async Task What_two_people_wrote_at_once_is_not_mixed_and_every_sitting_stays()
    {
        await using var temp = await Temp();
        var (ylva, other) = (Blocks(temp, "Ylva", "y"), Blocks(temp, "Åke", "å"));
        await ylva.Keep(TempStore.Here, Block("b", new() { Text = "One" }), default);
        Assert.Equal(new Kept.Done(2), await ylva.Keep(TempStore.Here, Block("b", new() { Text = "One and a half" }, 1), default));
        Assert.Equal(new Kept.Done(3), await other.Keep(TempStore.Here, Block("b", new() { Text = "Two" }, 2), default));
        Assert.IsType<Kept.Overtaken>(await ylva.Keep(TempStore.Here, Block("b", new() { Text = "Three" }, 2), default));

        var versions = await temp.Store.Publish.Blocks.Versions(TempStore.Here, "b", default);

        Assert.Equal([("Åke", "Two"), ("Ylva", "One and a half"), ("Ylva", "One")], versions.Select(one => (one.Who, one.Content.Text)));
        Assert.Equal("Two", (await temp.Store.Publish.Blocks.Find(TempStore.Here, "b", default))!.Content.Text);
        Assert.Empty(await temp.Store.Publish.Blocks.Of(TempStore.There, "d", default));
    }

    [Fact]
    public async Task What_is_typed_is_one_version_until_it_is_kept_and_nothing_that_was_kept_is_typed_over()
    {
        await using var temp = await Temp();
        var (ylva, version) = (Blocks(temp, "Ylva", "y"), 0L);
        async Task Write(Func<CollaborationKey, Block, CancellationToken, Task<Kept>> write, string text) =>
            version = Assert.IsType<Kept.Done>(await write(TempStore.Here, Block("b", new() { Text = text }, version), default)).Version;
        await Write(ylva.Keep, "A paragraph");
        await Write(ylva.Type, "A");
        await Write(ylva.Type, "A word");
        await Write(ylva.Keep, "A word.");
        await Write(ylva.Keep, "A word.");
        await Write(ylva.Type, "A word.");
        await Write(ylva.Type, "");
        await Write(Blocks(temp, "Åke", "å").Type, "Åke's");

        var versions = await temp.Store.Publish.Blocks.Versions(TempStore.Here, "b", default);

        Assert.Equal([("Åke", "Åke's"), ("Ylva", ""), ("Ylva", "A word."), ("Ylva", "A paragraph")], versions.Select(one => (one.Who, one.Content.Text)));
    }

    [Fact]
    public async Task A_block_that_was_taken_out_is_put_back_last_in_its_chapter_once()
    {
        await using var temp = await Temp();
        var blocks = temp.Store.As("Ylva").Publish.Blocks;
        await blocks.Add(TempStore.Here, [Block("a", new() { Text = "First" }), Block("b", new()), Block("x", new(), 0, "goals")], default);
        await blocks.TakeOut(TempStore.Here, "a", default);
        await blocks.TakeOut(TempStore.Here, "x", default);
        Assert.Equal(["a", "x"], (await blocks.TakenOut(TempStore.Here, "d", default)).Select(one => one.Id).Order());
        Assert.Equal("First", (await blocks.TakenOut(TempStore.Here, "d", default)).Single(one => one.Id == "a").Content.Text);
        Assert.Empty(await blocks.TakenOut(TempStore.There, "d", default));

        Assert.True(await blocks.PutBack(TempStore.Here, "a", "summary", default));
        Assert.False(await blocks.PutBack(TempStore.Here, "a", "summary", default));
        Assert.False(await blocks.PutBack(TempStore.There, "x", "summary", default));

        Assert.Equal([("b", 2), ("a", 3)], (await blocks.Of(TempStore.Here, "d", default)).Where(one => one.Chapter == "summary").Select(one => (one.Id, one.Position)));
        Assert.Equal("x", Assert.Single(await blocks.TakenOut(TempStore.Here, "d", default)).Id);
        Assert.IsType<Kept.Overtaken>(await blocks.Keep(TempStore.Here, Block("a", new() { Text = "Seen before it was out" }, 1), default));
    }

    [Fact]
    public async Task Blocks_are_moved_within_their_chapter_and_one_that_is_taken_out_keeps_its_versions()
    {
        await using var temp = await Temp();
        var blocks = temp.Store.Publish.Blocks;
        await blocks.Add(TempStore.Here, [Block("a", new()), Block("b", new()), Block("c", new()), Block("x", new(), 0, "goals")], default);

        Assert.True(await blocks.Move(TempStore.Here, "c", -1, default));
        Assert.False(await blocks.Move(TempStore.Here, "a", -1, default));
        Assert.False(await blocks.Move(TempStore.Here, "x", 1, default));
        Assert.Equal(["a", "c", "b"], (await blocks.Of(TempStore.Here, "d", default)).Where(one => one.Chapter == "summary").Select(one => one.Id));

        Assert.True(await blocks.TakeOut(TempStore.Here, "c", default));
        Assert.False(await blocks.TakeOut(TempStore.Here, "c", default));
        Assert.Null(await blocks.Find(TempStore.Here, "c", default));
        Assert.Single(await blocks.Versions(TempStore.Here, "c", default));
        Assert.IsType<Kept.Overtaken>(await blocks.Keep(TempStore.Here, Block("c", new() { Text = "Back" }, 1), default));
    }

    [Fact]
    public async Task A_suggestion_that_is_taken_becomes_the_text_and_nobody_settles_it_twice()
    {
        await using var temp = await Temp();
        var (blocks, notes) = (temp.Store.Publish.Blocks, temp.Store.As("Ylva").Publish.Notes);
        await blocks.Keep(TempStore.Here, Block("b", new() { Text = "Old" }), default);
        await notes.Add(TempStore.Here, new("n", "d", "b", "Better so") { Suggests = "New", Of = 1 }, default);
        await notes.Add(TempStore.Here, new("n", "d", "b", "Sent twice"), default);
        await notes.Add(TempStore.Here, new("m", "d", "b", "Why?") { Of = 1 }, default);

        Assert.IsType<Kept.Overtaken>(await notes.Settle(TempStore.Here, "n", NoteEnd.Taken, 7, default));
        Assert.Equal("Old", (await blocks.Find(TempStore.Here, "b", default))!.Content.Text);
        Assert.IsType<Kept.Done>(await notes.Settle(TempStore.Here, "n", NoteEnd.Taken, 1, default));
        Assert.IsType<Kept.Settled>(await notes.Settle(TempStore.Here, "n", NoteEnd.TurnedDown, 2, default));
        Assert.IsType<Kept.Done>(await notes.Settle(TempStore.Here, "m", NoteEnd.TurnedDown, 2, default));

        Assert.Equal("New", (await blocks.Find(TempStore.Here, "b", default))!.Content.Text);
        var kept = await notes.Of(TempStore.Here, "d", default);
        Assert.Equal([("Better so", "New", NoteEnd.Taken), ("Why?", null, (NoteEnd?)NoteEnd.TurnedDown)], kept.Select(one => (one.Said, one.Suggests, one.End)));
    }

    [Fact]
    public async Task Editions_are_numbered_sealed_and_made_once_and_only_of_the_document_that_was_seen()
    {
        await using var temp = await Temp();
        var editions = temp.Store.As("Ylva").Publish.Editions;
        var composition = new Composition(new("sv", "Om hälsa", "Bokslut", "Åsvinge") { Day = new(2027, 3, 1) }, [new("c", "Åtta", [Piece.Paragraph.Of("ord")])]);
        var meanings = new Meanings([new("SMOKE", new("Röker"), new Unit.Share(100), Direction.LowerIsBetter)], [new("99", "Exempellän", AreaLevel.Region)], [], []);
        EditionAsked Of(string id, long seen, int number) => new(id, "d", seen, "Om hälsa", "For the council", new(7, Asked, [Block("b", new() { Text = "ord" })])
        {
            Day = new(2027, 3, 1),
            Batches = [new("i", 1, "fil.csv", "ab12")],
            Hashes = new Dictionary<string, string> { ["b"] = "cd34" },
            Methods = "1.2",
            Cover = composition.Cover,
            Place = "99",
            Meanings = "ef56",
        }, number, composition with { Cover = composition.Cover with { Edition = number } })
        { Meanings = meanings };

        Assert.IsType<Kept.Overtaken>(await editions.Make(TempStore.Here, Of("e0", 2, 1), default));
        Assert.Equal(new Kept.Done(1), await editions.Make(TempStore.Here, Of("e1", 1, 1), default));
        Assert.Equal(new Kept.Done(1), await editions.Make(TempStore.Here, Of("e1", 1, 1), default)); // pressed twice
        Assert.IsType<Kept.Overtaken>(await editions.Make(TempStore.Here, Of("e2", 1, 1), default)); // by somebody who had not seen the first
        Assert.Equal(new Kept.Done(2), await editions.Make(TempStore.Here, Of("e2", 1, 2), default));
        await temp.Reopen();

        var listed = await temp.Store.Publish.Editions.Of(TempStore.Here, default);
        Assert.Equal(listed, await temp.Store.Publish.Editions.Of(TempStore.Here, "d", default));
        List<Edition> kept = [];
        foreach (var one in listed)
        {
            kept.Add((await temp.Store.Publish.Editions.Find(TempStore.Here, one.Id, default))!);
            Assert.Equal((one.Hash, one.Title, one.Why, one.Who, one.Made), (kept[^1].Hash, kept[^1].Title, kept[^1].Why, kept[^1].Who, kept[^1].Made));
        }

        Assert.Equal([2, 1], kept.Select(one => one.Number));
        var content = await temp.Store.Publish.Editions.Content(TempStore.Here, "e1", default);
        Assert.Equal(kept[1].Hash, CompositionJson.Hash(content!));
        Assert.Equal(1, CompositionJson.Read(content!).Cover.Edition);
        Assert.NotEqual(kept[0].Hash, kept[1].Hash);
        Assert.Equal(("Ylva", "For the council", 7, "ab12", "cd34"), (kept[1].Who, kept[1].Why, kept[1].Basis.FiguresVersion, kept[1].Basis.Batches[0].Hash, kept[1].Basis.Hashes["b"]));
        Assert.Equivalent(Asked, kept[1].Basis.Document with { Version = 0 }, strict: false);
        Assert.Equal((composition.Cover with { Lines = [] }, "99"), (kept[1].Basis.Cover! with { Lines = [] }, kept[1].Basis.Place));
        Assert.Equal(MeaningsJson.Write(meanings), MeaningsJson.Write((await temp.Store.Publish.Editions.Meanings(TempStore.Here, kept[1].Basis.Meanings!, default))!));
        Assert.Null(await temp.Store.Publish.Editions.Meanings(TempStore.There, "ef56", default));
        Assert.Null(await temp.Store.Publish.Editions.Find(TempStore.There, "e1", default));
    }

    [Fact]
    public async Task Material_is_there_once_and_answers_are_counted_and_nothing_else()
    {
        await using var temp = await Temp();
        var (materials, votes) = (temp.Store.Publish.Materials, temp.Store.Publish.Votes);
        await materials.Add(TempStore.Here, new("m", "Bilder", "bilder.pdf", "application/pdf", 3) { About = "Från dagen" }, [1, 2, 3], default);
        await materials.Add(TempStore.Here, new("m", "Andra", "andra.pdf", "application/pdf", 1), [9], default);
        await votes.Count(TempStore.Here, "published", true, default);
        await votes.Count(TempStore.Here, "published", true, default);
        await votes.Count(TempStore.Here, "published", false, default);

        var kept = Assert.Single(await materials.Of(TempStore.Here, default));
        Assert.Equal(("Bilder", "Från dagen", 3L), (kept.Title, kept.About, kept.Bytes));
        Assert.Equal([1, 2, 3], await materials.File(TempStore.Here, "m", default));
        Assert.Null(await materials.File(TempStore.There, "m", default));
        Assert.Equal(new UsefulCount(2, 1), (await votes.Of(TempStore.Here, default))["published"]);
        Assert.True(await materials.TakeAway(TempStore.Here, "m", default));
        Assert.False(await materials.TakeAway(TempStore.Here, "m", default));
        Assert.Null(await materials.File(TempStore.Here, "m", default));
    }

    private static IBlocks Blocks(TempStore temp, string name, string login) => temp.Store.As(new Actor(name, login)).Publish.Blocks;

    private static Block Block(string id, BlockContent content, long version = 0, string chapter = "summary") => new() { Id = id, Document = "d", Chapter = chapter, Content = content, Version = version };

    private async Task<TempStore> Temp()
    {
        var temp = await TempStore.Make(database);
        await temp.Store.Matters.Keep(TempStore.Here, new("teeth", "Tänder", new(2027, 1, 1)), default);
        await temp.Store.Publish.Documents.Keep(TempStore.Here, Asked, default);
        return temp;
    }
}
