// What is done already in the invented county, before anything new is decided.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide.Example;

/// <summary>What is done already in the invented county.</summary>
internal static class ExampleDone
{
    public static IReadOnlyList<Intervention> Make(DateOnly today) =>
    [
        Done("finns-fritid", "Avgiftsfria fritidsaktiviteter i två stadsdelar", new("body", "tarnkoping-valfard"), CauseLayer.Conditions) with
        {
            Contributors = [new("organisation", "idrott")], Approach = Approach.Targeted, Determinants = [Determinant.Participation], Group = "Barn och unga", LifeStages = ["0-19"], Areas = ["9901"], Cost = new() { Amount = 450_000, Payer = "Kommunen" },
            ProcessIndicator = "Antal barn som kommer, pojkar och flickor", Confirmed = today.AddMonths(-5),
        },
        Done("finns-rokfri", "Kurser för den som vill sluta röka", new("body", "region-halso"), CauseLayer.Behaviour) with
        {
            Approach = Approach.Universal, Determinants = [Determinant.Habits], LifeStages = ["20-69"], Cost = new() { Amount = 300_000, Payer = "Regionen" }, EffectIndicator = "SMOKE", Confirmed = today.AddMonths(-14),
        },
        Done("finns-kampanj", "Kampanj om goda vanor", new("body", "region-halso"), CauseLayer.Behaviour) with
        {
            Approach = Approach.Universal, Determinants = [Determinant.Habits], Cost = new() { Amount = 600_000, Payer = "Regionen" },
        },
        Done("finns-traffpunkt", "Träffpunkter för äldre", new("body", "granforsa-ks"), CauseLayer.Conditions) with
        {
            Approach = Approach.Universal, Determinants = [Determinant.Participation], Group = "Äldre", LifeStages = ["70-"], Areas = ["9903"], Cost = new() { Amount = 250_000, Payer = "Kommunen" }, EffectIndicator = "LONELY",
        },
        Done("finns-hembesok", "Hembesök med halkskydd till den som har fyllt 80", new("body", "region-halso"), CauseLayer.Conditions) with
        {
            Approach = Approach.Universal, Determinants = [Determinant.Housing, Determinant.HealthCare], Group = "Äldre", LifeStages = ["70-"], Areas = ["9902"], Cost = new() { Amount = 380_000, Payer = "Kommunen" }, EffectIndicator = "FALL80",
            First = new(2021, 1, 1), Confirmed = today.AddMonths(-3),
        },
    ];

    private static Intervention Done(string id, string title, Thing lead, CauseLayer layer) => new() { Id = id, Title = title, Stage = InterventionStage.Existing, Lead = lead, Layer = layer, First = null };
}
