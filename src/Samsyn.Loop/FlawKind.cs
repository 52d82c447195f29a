// The ways in which something sent to us can be wrong.
namespace Samsyn.Loop;

/// <summary>The ways in which something sent to us can be wrong. <see cref="Flaw.Expected"/> says what each carries.</summary>
public enum FlawKind
{
    /// <summary>Nothing was given where something must be.</summary>
    Missing,

    /// <summary>More characters than allowed; expected: the limit.</summary>
    TooLong,

    /// <summary>Not a number; expected: an example.</summary>
    NotANumber,

    /// <summary>What a failed formula left in a spreadsheet, such as #DIV/0!; expected: empty.</summary>
    FaultyFormula,

    /// <summary>A number that can be read in two ways, such as 1.234; expected: the two readings.</summary>
    AmbiguousNumber,

    /// <summary>A number outside what is allowed; expected: the range.</summary>
    OutOfRange,

    /// <summary>Not a period that can be read; expected: examples.</summary>
    NotAPeriod,

    /// <summary>A week or a day, which is too short a time for figures by group; expected: examples of times that can be read.</summary>
    TooShortAPeriod,

    /// <summary>Not one of the words allowed; expected: the words.</summary>
    UnknownWord,

    /// <summary>A place that is not among the collaboration's; expected: the nearest names.</summary>
    UnknownPlace,

    /// <summary>The same thing is given twice; expected: where it was first.</summary>
    Duplicate,

    /// <summary>A total that is not the sum of its parts; expected: the sum.</summary>
    TotalIsNotTheSum,

    /// <summary>Two rows that must agree do not; expected: what the other says.</summary>
    Disagrees,

    /// <summary>A column or keyword that must be there is not; expected: its name.</summary>
    NotThere,

    /// <summary>A file of a kind that cannot be read; expected: the kinds that can.</summary>
    UnknownKind,

    /// <summary>A broken file: a quotation that never ends, a document cut off; expected: what should follow.</summary>
    Broken,

    /// <summary>A file with a password; expected: empty.</summary>
    Locked,

    /// <summary>A file that unpacks to more than any file of figures holds, or a table with more combinations than can be looked through; expected: the limit.</summary>
    TooLarge,

    /// <summary>Not as many cells as the dimensions make; expected: how many.</summary>
    WrongCount,

    /// <summary>A row with more or fewer cells than the header; expected: how many.</summary>
    WrongWidth,

    /// <summary>A personal identity number, which is never stored; expected: empty.</summary>
    PersonalNumber,

    /// <summary>A value outside its own interval; expected: the interval.</summary>
    OutsideItsInterval,

    /// <summary>The file holds nothing to read; expected: empty.</summary>
    Empty,

    /// <summary>A coordinate or a system of coordinates that is not degrees of WGS 84; expected: an example.</summary>
    NotDegrees,

    /// <summary>A boundary that does not end where it begins; expected: its first point.</summary>
    RingNotClosed,

    /// <summary>A boundary that crosses itself; expected: the other point where it does.</summary>
    RingCrosses,

    /// <summary>A faulty note or remark that could be passed over; the table is read all the same.</summary>
    PassedOver,

    /// <summary>A service did not answer with figures but with an error, a page of the web, or not at all; expected: what it should have answered with.</summary>
    NoAnswer,

    /// <summary>An address that is never asked, such as one inside a private network; expected: what kind of address can be asked.</summary>
    NotAllowed,
}
