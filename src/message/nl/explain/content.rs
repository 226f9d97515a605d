//! Dutch pages about what stands in a document.

use super::super::super::Page;

pub(super) const OUTDATED_RESEARCH: Page = Page {
    meaning: "Het onderzoek is op de dag van de aanvraag ouder dan mag; zolang zij niet is verzonden, is dat de dag van de controle als die later is. Precies zo oud als de grens mag nog.",
    reason: "Een kind verandert. Wie beslist, wil weten hoe het nu gaat. De leeftijd loopt vanaf de dag van het onderzoek; is die onbekend, vanaf die van het verslag.",
    action: "Voeg recenter onderzoek toe, of laat het weg als het niet verplicht is. Is de datum verkeerd gelezen, leg dan de goede vast. Wie het oude onderzoek met reden meestuurt, legt die reden vast.",
};

pub(super) const UNDATED_RESEARCH: Page = Page {
    meaning: "Niet is gevonden wanneer het onderzoek is gedaan, of er staan twee data en met de oudste zou het te oud zijn. Een geboortedatum of afdrukdatum telt niet.",
    reason: "Onderzoek mag niet te oud zijn, en zonder datum is dat niet te zien.",
    action: "Zoek de dag van het onderzoek in het document en leg die vast. Staat er geen, vraag die dan na bij wie het onderzoek deed.",
};

pub(super) const RESEARCH_EXPIRES_SOON: Page = Page {
    meaning: "Het onderzoek is nog jong genoeg, maar niet lang meer.",
    reason: "Tussen versturen en bespreken gaat tijd voorbij.",
    action: "Verstuur de aanvraag op tijd.",
};

pub(super) const DRAFT_DOCUMENT: Page = Page {
    meaning: "Het document is gemarkeerd als concept.",
    reason: "Een concept kan nog veranderen, en ouders hebben het misschien nog niet gezien.",
    action: "Vraag de definitieve versie. Is dit die versie, laat de markering dan weghalen.",
};

pub(super) const UNANSWERED_QUESTION: Page = Page {
    meaning: "Op een vraag die dit document moet beantwoorden, staat geen antwoord of alleen iets als \"n.v.t.\", of de vraag is niet gevonden.",
    reason: "Wie beslist, leest juist deze antwoorden. Zonder antwoord komt de aanvraag terug.",
    action: "Vul het antwoord in en maak het document opnieuw. Is de bladzijde een scan, kijk dan zelf of het antwoord er staat.",
};

pub(super) const UNCONFIRMED_SIGNATURE: Page = Page {
    meaning: "Dit document heeft een handtekening nodig, en niemand heeft bevestigd die te hebben gezien.",
    reason: "Een computer ziet niet of er is getekend. Een formulier zonder handtekening komt terug.",
    action: "Open het document, kijk of de handtekening erop staat en bevestig dat.",
};

pub(super) const LOOKS_UNSIGNED: Page = Page {
    meaning: "Bij een opschrift als \"Handtekening ouder\" lijkt de plaats om te tekenen leeg, of een veld voor een digitale handtekening is niet ingevuld.",
    reason: "Een formulier waarop een handtekening ontbreekt, komt terug. Dat kost al gauw een week.",
    action: "Kijk zelf op die bladzijde. Is er niet getekend, laat dat dan alsnog doen en scan het opnieuw. Staat de handtekening er wel, of hoort zij daar niet, bevestig dan dat u hebt gekeken. Vindt compleet niets, dan wil dat niet zeggen dat er is getekend.",
};

pub(super) const UNCONFIRMED_PRECONDITION: Page = Page {
    meaning: "Er moet vooraf iets zijn geregeld, en niemand heeft bevestigd dat het zo is.",
    reason: "Dit staat in geen enkel document, maar zonder gaat de aanvraag verkeerd of kan zij niet worden behandeld.",
    action: "Ga na of het is geregeld en bevestig dat.",
};

pub(super) const CHANGED_AFTER_CONFIRMATION: Page = Page {
    meaning: "Iemand heeft dit bestand bekeken, of gezegd wat het is of van welke dag; daarna is het veranderd of vervangen.",
    reason: "Wat iemand zag, stond in het oude bestand. Van het nieuwe weet nog niemand of er een handtekening op staat, of wat erin staat.",
    action: "Open het bestand dat er nu staat, kijk opnieuw en bevestig opnieuw. Was het niet de bedoeling dat het veranderde, zet dan het oude terug: de bevestiging geldt dan weer.",
};

pub(super) const BSN_IN_DOCUMENT: Page = Page {
    meaning: "In het document staat een burgerservicenummer: een nummer met dat opschrift dat de elfproef doorstaat. In Word telt ook verborgen of verwijderde tekst: die gaat mee.",
    reason: "Een school mag het BSN niet gebruiken om gegevens uit te wisselen met een samenwerkingsverband.",
    action: "Maak het document opnieuw zonder het nummer. Een zwart vlak over de tekst is niet genoeg: het nummer zit er dan nog onder.",
};

pub(super) const EXCLUDED_DATA: Page = Page {
    meaning: "In het document staan persoonsgegevens die de OSO-standaard uitsluit voor een samenwerkingsverband: geboorteplaats, nationaliteit, een melding bij de verwijsindex of het ZAT, of een geheim adres. Uw samenwerkingsverband wil dat weten.",
    reason: "Het samenwerkingsverband heeft deze gegevens niet nodig om te beslissen. Wat niet nodig is, gaat niet mee (AVG).",
    action: "Kijk of het er staat. Zo ja, maak het document opnieuw zonder die gegevens. Een zwart vlak over de tekst is niet genoeg.",
};

pub(super) const OTHER_PUPIL: Page = Page {
    meaning: "De naam of geboortedatum achter het opschrift in dit document is anders dan in de rest van het dossier, of de documenten noemen twee leerlingen.",
    reason: "Een document van een ander kind in een dossier is een datalek.",
    action: "Open het document. Is het van een ander kind, haal het meteen weg. Is de naam anders gespeld, laat dat dan verbeteren of leg vast dat het klopt.",
};

pub(super) const MISSING_PART: Page = Page {
    meaning: "Een onderdeel dat het samenwerkingsverband in dit document verwacht, is er niet in gevonden, en ook niet in een ander bestand.",
    reason: "Wie beslist, ziet met een grafiek in een oogopslag hoe een kind zich ontwikkelt.",
    action: "Haal het overzicht opnieuw op met het onderdeel erbij, of voeg het als los bestand toe. Een tekening herkent compleet niet altijd: staat het er al in, dan hoeft u niets te doen.",
};
