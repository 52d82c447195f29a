// An address is read strictly, since letters go to it, and known again however it is written.
using Samsyn.Loop.Convene;

namespace Samsyn.Tests.Convene;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" namn@kommun.example ", "namn@kommun.example")]
    [InlineData("förnamn.efternamn+samsyn@ävja.example", "förnamn.efternamn+samsyn@ävja.example")]
    public void An_address_is_kept_as_it_was_written(string written, string kept) => Assert.Equal(kept, EmailAddress.Read(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("namn")]
    [InlineData("namn@")]
    [InlineData("namn@kommun")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("Namn <a@b.example>")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example\0")]
    public void What_is_no_single_address_is_refused(string? written) => Assert.Null(EmailAddress.Read(written));

    [Fact]
    public void Half_a_letter_is_no_address_and_breaks_nothing()
    {
        Assert.Null(EmailAddress.Read("\uD800@b.example"));
        Assert.Equal("\uFFFD", EmailAddress.Key("\uD800"));
    }

    [Fact]
    public void An_address_longer_than_any_can_be_is_refused() => Assert.Null(EmailAddress.Read(new string('a', 250) + "@b.example"));

    [Theory]
    [InlineData("Namn@Kommun.example", "namn@kommun.EXAMPLE")]
    [InlineData("A\u030Ase@b.example", "åse@b.example")]
    public void Two_ways_of_writing_one_address_are_the_same(string one, string other) => Assert.Equal(EmailAddress.Key(one), EmailAddress.Key(other));
}
