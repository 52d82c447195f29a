// What the data page says of what has been imported and taken back.
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

public sealed class DataWordsTests
{
    [Fact]
    public void A_file_that_was_taken_back_is_not_said_never_to_have_been_imported()
    {
        var batch = new Batch("one", 1, new("figures.csv", "00", "anna"), DateTimeOffset.UnixEpoch, 18) { RolledBackAt = DateTimeOffset.UnixEpoch };
        var words = new DataWords(Language.English);

        Assert.Equal("Everything that was imported has been taken back. No figures are in use.", words.Lead(new([batch], [], [], [])));
        Assert.EndsWith("No file has been imported yet.", words.Lead(new([], [], [], [])), StringComparison.Ordinal);
    }
}
