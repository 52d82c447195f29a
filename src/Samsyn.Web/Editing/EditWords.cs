// What every form on which a thing is changed says: of what is wrong, of two versions, and of what has been kept.
using System.Globalization;
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Editing;

/// <summary>What every form on which a thing is changed says.</summary>
public sealed class EditWords(Language language) : Words(language)
{
    public string Save => Say(sv: "Spara", da: "Gem", en: "Save");

    public string None => Say(sv: "Inget valt", da: "Intet valgt", en: "None chosen");

    public string Yours => Say(sv: "Du skrev", da: "Du skrev", en: "You wrote");

    public string Now => Say(sv: "Så står det nu", da: "Sådan står det nu", en: "As it stands now");

    public string MoreRows => Say(
        sv: "Spara för att få fler tomma rader. En rad som töms tas bort.",
        da: "Gem for at få flere tomme rækker. En række, der tømmes, fjernes.",
        en: "Save to get more empty rows. A row that is emptied is removed.");

    public string Overtaken => Say(
        sv: "Någon annan sparade under tiden. Ingenting av ditt har skrivit över det. Jämför här nedan, ändra om du vill, och spara igen.",
        da: "En anden gemte imens. Intet af dit har overskrevet det. Sammenlign herunder, ret, hvis du vil, og gem igen.",
        en: "Somebody else saved meanwhile. Nothing of yours has overwritten it. Compare below, change what you like, and save again.");

    public string DraftIsBack => Say(
        sv: "Det du skrev här sist blev inte sparat. Det låg kvar på den här enheten och är ifyllt igen.",
        da: "Det, du skrev her sidst, blev ikke gemt. Det lå stadig på denne enhed og er udfyldt igen.",
        en: "What you wrote here last was not saved. It was still on this device and is filled in again.");

    public string BeginAgain => Say(sv: "Börja om", da: "Begynd forfra", en: "Begin again");

    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Sure => Say(sv: "Stämmer det?", da: "Er det rigtigt?", en: "Is that right?");

    public string ChosenOf(int chosen, int all) => Say(sv: $"{Whole(chosen)} av {Whole(all)} valda", da: $"{Whole(chosen)} af {Whole(all)} valgt", en: $"{Whole(chosen)} of {Whole(all)} chosen");

    public string OptionalMark => Say(sv: "(om du vill)", da: "(hvis du vil)", en: "(if you like)");

    public string Label(EditField field) => field.Optional && field is not EditField.Rows ? $"{field.Label} {OptionalMark}" : field.Label;

    public string RowOf(EditField.Rows field, int row) => $"{field.Label} {Whole(row)}";

    public string InRow(int row, string said) => Say(sv: $"Rad {Whole(row)}: {said}", da: $"Række {Whole(row)}: {said}", en: $"Row {Whole(row)}: {said}");

    public string Empty(EditField field) => Say(sv: $"Fyll i ”{field.Label}”.", da: $"Udfyld »{field.Label}«.", en: $"Fill in “{field.Label}”.");

    public string Unprintable(EditField field) => Say(
        sv: $"”{field.Label}” innehåller tecken som inte kan skrivas ut. Skriv texten på nytt.",
        da: $"»{field.Label}« indeholder tegn, der ikke kan skrives ud. Skriv teksten igen.",
        en: $"“{field.Label}” holds characters that cannot be printed. Write the text anew.");

    public string TooLong(EditField field, int length, int longest) => Say(
        sv: $"”{field.Label}” är {Whole(length)} tecken. Korta till högst {Whole(longest)}.",
        da: $"»{field.Label}« er {Whole(length)} tegn. Kort ned til højst {Whole(longest)}.",
        en: $"“{field.Label}” is {Whole(length)} characters. Shorten it to {Whole(longest)} at most.");

    public string NotWhole(EditField.Whole field, string given) => Say(
        sv: $"”{Short(given)}” går inte i ”{field.Label}”. Skriv ett heltal från {Whole(field.Least)} till {Whole(field.Most)}.",
        da: $"»{Short(given)}« kan ikke stå i »{field.Label}«. Skriv et helt tal fra {Whole(field.Least)} til {Whole(field.Most)}.",
        en: $"“{Short(given)}” cannot stand in “{field.Label}”. Write a whole number from {Whole(field.Least)} to {Whole(field.Most)}.");

    public string NotANumber(EditField field, string given) => Say(
        sv: $"”{Short(given)}” går inte att läsa som ett enda tal. Skriv ”{field.Label}” som 12,5 eller 1200.",
        da: $"»{Short(given)}« kan ikke læses som ét tal. Skriv »{field.Label}« som 12,5 eller 1200.",
        en: $"“{Short(given)}” cannot be read as one number. Write “{field.Label}” like 12.5 or 1200.");

    /// <summary>Why what was written is no amount.</summary>
    public string NotMoney(EditField field, string given, KronorRead read) => read switch
    {
        KronorRead.Fraction => Say(
            sv: $"”{Short(given)}” i ”{field.Label}”: är det kronor, tusen eller miljoner? Skriv till exempel 1,2 mkr eller 350 tkr.",
            da: $"»{Short(given)}« i »{field.Label}«: er det kroner, tusind eller millioner? Skriv for eksempel 1,2 mio. kr. eller 350 tkr.",
            en: $"“{Short(given)}” in “{field.Label}”: is it kronor, thousands or millions? Write for example 1.2 mkr or 350 tkr."),
        KronorRead.OtherUnit(var unit) => Say(
            sv: $"”{field.Label}” skrivs i kronor, och ”{Short(unit)}” är något annat. Skriv till exempel 350 000, 350 tkr eller 1,2 mkr.",
            da: $"»{field.Label}« skrives i kroner, og »{Short(unit)}« er noget andet. Skriv for eksempel 350.000, 350 tkr. eller 1,2 mio. kr.",
            en: $"“{field.Label}” is written in kronor, and “{Short(unit)}” is something else. Write for example 350,000, 350 tkr or 1.2 mkr."),
        KronorRead.OutOfRange => Say(
            sv: $"”{Short(given)}” går inte i ”{field.Label}”. Skriv ett belopp från 0 till tusen miljarder kronor.",
            da: $"»{Short(given)}« kan ikke stå i »{field.Label}«. Skriv et beløb fra 0 til tusind milliarder kroner.",
            en: $"“{Short(given)}” cannot stand in “{field.Label}”. Write an amount from 0 to a thousand milliard kronor."),
        _ => Say(
            sv: $"”{Short(given)}” går inte att läsa som ett belopp. Skriv ”{field.Label}” som 350 000, 350 tkr eller 1,2 mkr.",
            da: $"»{Short(given)}« kan ikke læses som et beløb. Skriv »{field.Label}« som 350000, 350 tkr. eller 1,2 mio. kr.",
            en: $"“{Short(given)}” cannot be read as an amount. Write “{field.Label}” like 350 000, 350 tkr or 1.2 mkr."),
    };

    public string NotADay(EditField field, string given) => Say(
        sv: $"”{Short(given)}” är inget datum. Skriv ”{field.Label}” som 2026-03-31.",
        da: $"»{Short(given)}« er ikke en dato. Skriv »{field.Label}« som 2026-03-31.",
        en: $"“{Short(given)}” is not a date. Write “{field.Label}” like 2026-03-31.");

    public string EndsBefore(EditField last, EditField first) => Say(
        sv: $"”{last.Label}” ligger före ”{first.Label}”. Ändra en av dem.",
        da: $"»{last.Label}« ligger før »{first.Label}«. Ret en af dem.",
        en: $"“{last.Label}” is before “{first.Label}”. Change one of them.");

    public string NothingChosen(EditField field) => Say(sv: $"Välj något i ”{field.Label}”.", da: $"Vælg noget i »{field.Label}«.", en: $"Choose something in “{field.Label}”.");

    public string NotAnOption(EditField field) => Say(
        sv: $"Det som valts i ”{field.Label}” finns inte längre. Välj något i listan.",
        da: $"Det valgte i »{field.Label}« findes ikke længere. Vælg noget på listen.",
        en: $"What was chosen in “{field.Label}” is no longer there. Choose something in the list.");

    public string TooManyRows(EditField.Rows field, int rows) => Say(
        sv: $"”{field.Label}” har {Whole(rows)} rader. Ta bort rader tills högst {Whole(field.Most)} är kvar.",
        da: $"»{field.Label}« har {Whole(rows)} rækker. Fjern rækker, til højst {Whole(field.Most)} er tilbage.",
        en: $"“{field.Label}” has {Whole(rows)} rows. Remove rows until {Whole(field.Most)} at most are left.");

    /// <summary>What is written in a field, for a person to read.</summary>
    public string Read(EditField field, Written written) => field switch
    {
        EditField.One one => one.Options.FirstOrDefault(option => option.Value == written.At(field.Name))?.Label ?? None,
        EditField.Several several => Joined(several.Options.Where(option => written.All(field.Name).Contains(option.Value)).Select(option => option.Label), ", "),
        EditField.Day one => DateOnly.TryParseExact(written.At(one.Name), EditReader.DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Date(day) : OrNothing(written.At(one.Name)),
        EditField.Kronor one => long.TryParse(written.At(one.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var kronor) ? $"{Whole(kronor)} kr" : OrNothing(written.At(one.Name)),
        EditField.Rows rows => Joined(written.FilledRows(rows).Select(row => Joined(rows.Columns.Where(column => row.At(column.Name).Length > 0).Select(column => Read(column, row)), ", ")), "\n"),
        _ => OrNothing(written.At(field.Name)),
    };

    private static string OrNothing(string text) => text.Length > 0 ? text : "–";

    private static string Joined(IEnumerable<string> parts, string by) => parts.ToList() is { Count: > 0 } all ? string.Join(by, all) : "–";

    private static string Short(string given) => given.Length <= 40 ? given : $"{given[..40]}…";
}
