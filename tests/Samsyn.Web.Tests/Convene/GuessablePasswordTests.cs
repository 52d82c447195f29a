// Tests that a password made of words anybody here would try first is refused, and one that merely holds such a word is not.
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public class GuessablePasswordTests
{
    private static readonly string[] Known = ["Exempellän", "exempellan", "samsyn", "Gun Ek", "gun.ekstrom@tarnkoping.example"];

    [Theory]
    [InlineData("Exempellän2026!!")]
    [InlineData("samsynSamsyn1")]
    [InlineData("ekstrom-tarnkoping")]
    [InlineData("SAMSYN12345678")]
    public void A_password_that_is_mostly_a_known_word_is_refused(string password) => Assert.True(GuessablePasswords.IsMadeOf(password, Known));

    [Theory]
    [InlineData("samsyn med gröna cyklar")]
    [InlineData("three green bicycles")]
    [InlineData("739201846275")]
    [InlineData("Gun likes rain a lot")]
    public void A_password_of_other_words_is_not(string password) => Assert.False(GuessablePasswords.IsMadeOf(password, Known));
}
