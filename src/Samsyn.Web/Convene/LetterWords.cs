// What the letters say that Samsyn sends.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the letters say.</summary>
internal sealed class LetterWords(Language language) : Words(language)
{
    public Letter NewPassword(Login to, Uri link) => new(
        to.Email,
        Say(sv: "Välj ett nytt lösenord i Samsyn", da: "Vælg en ny adgangskode i Samsyn", en: "Choose a new password in Samsyn"),
        Say(
            sv: $"Hej {to.Name}!\n\nNågon, förmodligen du, har bett om ett nytt lösenord i Samsyn. Välj det här inom en timme:\n\n{link}\n\nVar det inte du? Då behöver du inte göra något. Lösenordet är oförändrat.\n",
            da: $"Hej {to.Name}!\n\nNogen, formodentlig du, har bedt om en ny adgangskode i Samsyn. Vælg den her inden for en time:\n\n{link}\n\nVar det ikke dig? Så behøver du ikke gøre noget. Adgangskoden er uændret.\n",
            en: $"Hello {to.Name}!\n\nSomebody, probably you, has asked for a new password in Samsyn. Choose it here within an hour:\n\n{link}\n\nWas it not you? Then you need not do anything. The password is unchanged.\n"));

    public Letter ConfirmEmail(string email, string name, Uri link) => new(
        email,
        Say(sv: "Bekräfta din nya adress i Samsyn", da: "Bekræft din nye adresse i Samsyn", en: "Confirm your new address in Samsyn"),
        Say(
            sv: $"Hej {name}!\n\nDen här adressen ska bli din i Samsyn. Bekräfta det inom ett dygn:\n\n{link}\n\nVar det inte du? Då behöver du inte göra något.\n",
            da: $"Hej {name}!\n\nDenne adresse skal blive din i Samsyn. Bekræft det inden for et døgn:\n\n{link}\n\nVar det ikke dig? Så behøver du ikke gøre noget.\n",
            en: $"Hello {name}!\n\nThis address is to become yours in Samsyn. Confirm it within a day:\n\n{link}\n\nWas it not you? Then you need not do anything.\n"));

    public Letter EmailChanged(Login before) => new(
        before.Email,
        Say(sv: "Din adress i Samsyn är bytt", da: "Din adresse i Samsyn er skiftet", en: "Your address in Samsyn has been changed"),
        Say(
            sv: $"Hej {before.Name}!\n\nDu loggar inte längre in i Samsyn med den här adressen, utan med en annan. Var det inte du som bytte? Säg det genast till en ägare för ditt samarbete.\n",
            da: $"Hej {before.Name}!\n\nDu logger ikke længere ind i Samsyn med denne adresse, men med en anden. Var det ikke dig, der skiftede? Så sig det straks til en ejer af dit samarbejde.\n",
            en: $"Hello {before.Name}!\n\nYou no longer sign in to Samsyn with this address, but with another. Was it not you who changed it? Then tell an owner of your collaboration at once.\n"));

    public Letter Unused(Login to, Uri link, DateTimeOffset until)
    {
        var day = Date(until);
        return new(
            to.Email,
            Say(sv: "Din inloggning i Samsyn raderas snart", da: "Dit login i Samsyn slettes snart", en: "Your login in Samsyn will soon be erased"),
            Say(
                sv: $"Hej {to.Name}!\n\nDu har inte varit i Samsyn på länge. Logga in före {day} om du vill ha kvar din inloggning:\n\n{link}\n\nAnnars raderas ditt namn, din adress och dina inloggningssätt. Du behöver inte göra något för det.\n",
                da: $"Hej {to.Name}!\n\nDu har længe ikke været i Samsyn. Log ind før {day}, hvis du vil beholde dit login:\n\n{link}\n\nEllers slettes dit navn, din adresse og dine måder at logge ind på. Det behøver du ikke gøre noget for.\n",
                en: $"Hello {to.Name}!\n\nYou have not been in Samsyn for long. Sign in before {day} if you want to keep your login:\n\n{link}\n\nOtherwise your name, your address and your ways of signing in are erased. You need not do anything for that.\n"));
    }

    public Letter FaultReported(string email, string collaboration, Uri link) => new(
        email,
        Say(sv: $"Ett fel är anmält i {collaboration}", da: $"En fejl er meldt i {collaboration}", en: $"A fault was reported in {collaboration}"),
        Say(
            sv: $"Hej!\n\nNågon har anmält ett fel på webbplatsen. Läs det här:\n\n{link}\n",
            da: $"Hej!\n\nNogen har meldt en fejl på webstedet. Læs den her:\n\n{link}\n",
            en: $"Hello!\n\nSomebody has reported a fault on the site. Read it here:\n\n{link}\n"));

    public Letter Invited(string email, (string By, string Collaboration) from, (Uri Link, DateTimeOffset Expires) way)
    {
        var until = Date(way.Expires);
        return new(
            email,
            Say(sv: $"Inbjudan till {from.Collaboration}", da: $"Invitation til {from.Collaboration}", en: $"Invitation to {from.Collaboration}"),
            Say(
                sv: $"Hej!\n\n{from.By} bjuder in dig till {from.Collaboration} i Samsyn, där kommuner och andra arbetar tillsammans för jämlik hälsa. Öppna länken för att vara med:\n\n{way.Link}\n\nLänken fungerar en gång, till och med {until}. Känner du inte till detta? Då behöver du inte göra något.\n",
                da: $"Hej!\n\n{from.By} inviterer dig til {from.Collaboration} i Samsyn, hvor kommuner og andre arbejder sammen om lighed i sundhed. Åbn linket for at være med:\n\n{way.Link}\n\nLinket virker én gang, til og med {until}. Kender du ikke noget til dette? Så behøver du ikke gøre noget.\n",
                en: $"Hello!\n\n{from.By} invites you to {from.Collaboration} in Samsyn, where municipalities and others work together for equal health. Open the link to join:\n\n{way.Link}\n\nThe link works once, until {until}. Do you know nothing of this? Then you need not do anything.\n"));
    }
}
