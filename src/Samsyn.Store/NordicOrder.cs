// The order of names in a list, with å, ä and ö where a Nordic reader looks for them.
using System.Globalization;

namespace Samsyn.Store;

/// <summary>Sorts names here rather than in the database, whose idea of order differs between engines.</summary>
internal static class NordicOrder
{
    public static StringComparer Names { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
}
