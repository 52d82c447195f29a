// What stands on the wall besides what people say.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What stands on the wall besides what people say.</summary>
public sealed class ScreenWords(Language language) : Words(language)
{
    public string Waiting => Say(sv: "Välkomna", da: "Velkommen", en: "Welcome");

    public string Over => Say(sv: "Tack för i dag", da: "Tak for i dag", en: "Thank you for today");

    public string Pause => Say(sv: "Pausa bilden", da: "Sæt billedet på pause", en: "Pause the picture");

    public string Resume => Say(sv: "Fortsätt", da: "Fortsæt", en: "Go on");

    public string Come => Say(sv: "Kom in", da: "Kom ind", en: "Come in");

    public string Hidden => Say(sv: "Svaren visas när dialogen är stängd.", da: "Svarene vises, når dialogen er lukket.", en: "Answers are shown when the dialogue is closed.");

    public string Answered(int people) => people == 1 ? Say(sv: "En har svarat", da: "Én har svaret", en: "One has answered") : Say(sv: $"{Whole(people)} har svarat", da: $"{Whole(people)} har svaret", en: $"{Whole(people)} have answered");

    public string Written(int texts) => texts == 1 ? Say(sv: "Ett inlägg", da: "Ét indlæg", en: "One contribution") : Say(sv: $"{Whole(texts)} inlägg", da: $"{Whole(texts)} indlæg", en: $"{Whole(texts)} contributions");
}
