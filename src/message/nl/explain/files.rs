//! Dutch pages about files as such.

use super::super::super::Page;

pub(super) const UNCLEAR_FILENAME: Page = Page {
    meaning: "De naam van het bestand is te lang, zegt niet wat het is, of heeft tekens die Windows weigert.",
    reason: "Wie de aanvraag leest, ziet eerst de namen. Een korte, heldere naam scheelt zoeken.",
    action: "Klik met de rechtermuisknop op het bestand, kies Naam wijzigen en noem wat het is.",
};

pub(super) const PERSONAL_DATA_IN_FILENAME: Page = Page {
    meaning: "In de naam van het bestand staat een burgerservicenummer of een geboortedatum.",
    reason: "Namen van bestanden komen overal terecht: in lijsten, mails en logboeken. Daar horen zulke gegevens niet.",
    action: "Geef het bestand een naam zonder dat gegeven.",
};

pub(super) const WRONG_FORMAT: Page = Page {
    meaning: "Het bestand is geen PDF of Word-document, of het einde van de naam klopt niet met de inhoud.",
    reason: "Alleen PDF en Word worden aangenomen, en een verkeerd einde zorgt dat de ontvanger het niet kan openen.",
    action: "Maak er een PDF of Word-document van. De bevinding zegt hoe dat met dit bestand gaat.",
};

pub(super) const UNREADABLE_DOCUMENT: Page = Page {
    meaning: "Het bestand is beschadigd, nog open in een ander programma, of te groot of te ingewikkeld om te lezen.",
    reason: "Wat hier niet kan worden gelezen, kan de ontvanger waarschijnlijk ook niet lezen.",
    action: "Sluit het in andere programma's. Helpt dat niet, haal of maak het document dan opnieuw.",
};

pub(super) const ENCRYPTED_DOCUMENT: Page = Page {
    meaning: "Het bestand vraagt om een wachtwoord.",
    reason: "De ontvanger heeft dat wachtwoord niet. Versleutelen hoort te gebeuren met het hele pakket.",
    action: "Sla het op zonder wachtwoord, of vraag de maker om zo'n versie.",
};

pub(super) const EMPTY_DOCUMENT: Page = Page {
    meaning: "Het bestand heeft geen inhoud, of er staat niets in dan witte bladzijden, een briefhoofd of een paar woorden.",
    reason: "Een leeg document is bijna altijd een mislukte scan of een afgebroken download.",
    action: "Maak het opnieuw. Voor een leeg document dat leeg moet zijn: compleet init MAP --leeg.",
};

pub(super) const BLANK_PAGE: Page = Page {
    meaning: "Op een bladzijde van het document staat niets: geen tekst en geen inkt, hoogstens een briefhoofd of een nummer.",
    reason: "Meestal is het de achterkant van het papier. Soms is een bladzijde verkeerd om gescand, en dan ontbreekt er iets, \
             zoals een handtekening.",
    action: "Kijk of er iets hoort te staan. Zo ja, scan die bladzijde opnieuw. Zo nee, dan hoeft er niets.",
};

pub(super) const ACTIVE_CONTENT: Page = Page {
    meaning: "In het bestand zit iets dat kan gaan werken als iemand het opent: macro's, scripts, acties, ingesloten bestanden.",
    reason: "Zulke bestanden worden vaak tegengehouden, en een ingesloten bestand ziet niemand.",
    action: "Druk het af naar een nieuwe PDF en gebruik die.",
};
