// Keeps labels apart: each as near its own place as the others allow.
namespace Samsyn.Web.Charts;

/// <summary>Keeps labels apart.</summary>
public static class Spread
{
    /// <summary>Places that are apart, each as near the wanted one as can be, in the order given.</summary>
    /// <param name="wanted">The middle each label wants.</param>
    /// <param name="sizes">How long each label is.</param>
    /// <param name="room">Between which ends all must lie; labels that need more than there is go past the second.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, (double From, double To) room)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var places = new double[wanted.Count];
        var end = room.From;
        foreach (var i in order)
        {
            places[i] = Math.Max(wanted[i], end + (sizes[i] / 2));
            end = places[i] + (sizes[i] / 2);
        }

        var limit = room.To;
        foreach (var i in order.Reverse())
        {
            places[i] = Math.Max(Math.Min(places[i], limit - (sizes[i] / 2)), room.From + (sizes[i] / 2));
            limit = places[i] - (sizes[i] / 2);
        }

        return places;
    }

    /// <summary>Whether labels of these lengths have room beside each other.</summary>
    public static bool HasRoom(IReadOnlyList<double> sizes, (double From, double To) room) => sizes.Sum() <= room.To - room.From;
}
