//! Dutch pages about the dossier as a whole.

use super::super::super::Page;

pub(super) const DETAILS_NOT_CHECKED: Page = Page {
    meaning: "De map heeft geen dossier.toml. Daarin staan de gegevens van de aanvraag en wat iemand heeft bevestigd.",
    reason: "Documenten vertellen niet alles: wie de contactpersoon is, welke titel is gekozen, of iemand de handtekening heeft gezien.",
    action: "Laat het bestand maken met compleet init. Alleen de documenten bekijken kan ook zonder.",
};

pub(super) const MISSING_DOCUMENT: Page = Page {
    meaning: "Een document dat bij dit aanvraagtype verplicht is, is niet in de map gevonden.",
    reason: "Een aanvraag die niet compleet is, komt terug. De behandeling begint pas als alles er is.",
    action: "Zet het document in de map. Is het er al, geef het bestand dan een naam die zegt wat het is, of noem het in dossier.toml onder [bijlagen]. Ontbreekt het met reden, leg dan die reden vast.",
};

pub(super) const MISSING_EXPLANATION: Page = Page {
    meaning: "Niets vult de plek Toelichting onderwijsbehoeften.",
    reason: "Die plek moet een bijlage hebben, anders is de aanvraag niet te verzenden.",
    action: "Voeg een toelichting toe, of wijs in dossier.toml achter \"toelichting\" een bestand aan. Wie bewust niets toelicht, gebruikt een leeg document: compleet init MAP --leeg.",
};

pub(super) const EMPTY_EXPLANATION: Page = Page {
    meaning: "Het document dat als toelichting is bedoeld, is leeg.",
    reason: "Een lege toelichting lijkt op een vergissing: wie haar leest, weet niet of er iets verloren ging.",
    action: "Schrijf de toelichting, of gebruik het lege document dat daarvoor is bedoeld: compleet init MAP --leeg.",
};

pub(super) const PLACEHOLDER_EXPLANATION: Page = Page {
    meaning: "Het lege document vult de plek van de toelichting; er gaat geen toelichting mee.",
    reason: "Dat mag, als het bewust is. Bij sommige aanvragen gaat een ander document vanzelf naar die plek, en dan overslaan is zelden de bedoeling.",
    action: "Klopt het, dan hoeft u niets te doen. Anders verwijdert u het lege document en voegt u een toelichting toe.",
};

pub(super) const PLACEHOLDER_NOT_EMPTY: Page = Page {
    meaning: "Een document met de naam van het lege document heeft toch inhoud.",
    reason: "Wie leeg.docx ziet, opent het niet. Wat erin staat, wordt dus niet gelezen.",
    action: "Geef het bestand een naam die zegt wat het is, of maak het echt leeg.",
};

pub(super) const TOO_MANY_ATTACHMENTS: Page = Page {
    meaning: "Er zijn meer bijlagen dan het samenwerkingsverband toestaat. Het lege document telt niet mee.",
    reason: "Wie over de aanvraag beslist, moet de kern kunnen vinden. Daarom is er een maximum.",
    action: "Haal weg wat niet nodig is en voeg samen wat bij elkaar hoort, zoals een document en de bladzijde met de handtekeningen.",
};

pub(super) const MANY_ATTACHMENTS: Page = Page {
    meaning: "Het aantal bijlagen nadert het maximum, en een ervan kan misschien weg of bij een andere.",
    reason: "Compleet is genoeg: hoe minder er te lezen is, hoe sneller een aanvraag wordt behandeld.",
    action: "Bekijk de bestanden die worden genoemd en laat weg wat niet nodig is.",
};

pub(super) const DUPLICATE_ATTACHMENT: Page = Page {
    meaning: "Twee bestanden in de map zijn precies gelijk.",
    reason: "Een dubbel bestand kost een plaats, en vaak had er een ander document moeten staan.",
    action: "Verwijder een van de twee, of zet het goede document ervoor in de plaats.",
};

pub(super) const UNNEEDED_DOCUMENT: Page = Page {
    meaning: "Dit soort document wordt bij dit aanvraagtype niet gevraagd.",
    reason: "Gegevens over een kind deelt u alleen als dat nodig is. Bovendien leest een kort dossier sneller.",
    action: "Laat het weg. Is het in dit geval wel nodig, dan mag het blijven.",
};

pub(super) const UNRECOGNISED_DOCUMENT: Page = Page {
    meaning: "Uit naam en inhoud blijkt niet wat voor document dit is.",
    reason: "Wat niet is herkend, kan ook niet worden nagekeken, en telt niet als het document dat nodig is.",
    action: "Geef het bestand een naam die zegt wat het is, leg de soort vast, of haal het uit de map.",
};

pub(super) const RECOGNISED_BY_NAME_ONLY: Page = Page {
    meaning: "Het document is alleen aan zijn naam herkend: de inhoud is een scan of kan niet worden gelezen.",
    reason: "Een naam is snel vergist. Een mens moet een keer kijken of het klopt.",
    action: "Open het bestand, kijk of het het goede document is en of er een handtekening op staat als die nodig is, en bevestig dat.",
};

pub(super) const MISSING_FIELD: Page = Page {
    meaning: "Een verplicht gegeven van de aanvraag is niet ingevuld.",
    reason: "Zonder dat gegeven weet het platform niet wat er wordt gevraagd of wie het kan bellen.",
    action: "Vul het in dossier.toml in, of laat compleet init ernaar vragen.",
};

pub(super) const INVALID_FIELD: Page = Page {
    meaning: "Een gegeven van de aanvraag is niet zoals het moet zijn.",
    reason: "Met een fout nummer, adres of fout gekozen waarde komt de aanvraag verkeerd aan, of helemaal niet.",
    action: "Verbeter het in dossier.toml; de bevinding zegt hoe het eruit moet zien.",
};

pub(super) const UNKNOWN_TITLE: Page = Page {
    meaning: "De titel van de aanvraag is geen van de vaste titels.",
    reason: "Alleen een vaste titel, letter voor letter, geeft de aanvraag vanzelf een status. Met een andere titel blijft zij liggen.",
    action: "Kies een titel uit de lijst van het systeem waarin u aanvraagt, en neem die over in dossier.toml.",
};

pub(super) const UNLIKELY_DATE: Page = Page {
    meaning: "De aanvraag is nog niet verzonden, en de datum in dossier.toml is lang geleden of ver weg.",
    reason: "Of onderzoek nog telt, hangt af van de dag van de aanvraag. Zolang zij niet is verzonden, telt de dag van de controle als die later is.",
    action: "Zet de dag waarop u verstuurt achter \"datum =\", of haal de regel weg. Is de aanvraag al verzonden, vul dan het dossiernummer in.",
};

pub(super) const UNKNOWN_DEADLINE: Page = Page {
    meaning: "Het platform noemt elk jaar een uiterste dag voor deze aanvraag, en die van dit jaar is hier niet vastgelegd.",
    reason: "Wat na die dag komt, wordt pas na de zomervakantie besproken. Zolang de dag niet bekend is, kan compleet niet waarschuwen.",
    action: "Vraag het platform naar de dag en leg haar vast: voor deze aanvraag met compleet init MAP --set, voor alle aanvragen van de school met compleet init --defaults --set.",
};

pub(super) const LATE_FILING: Page = Page {
    meaning: "De aanvraag komt na de uiterste dag die het platform dit schooljaar noemde.",
    reason: "Wat later komt, wordt pas na de zomervakantie besproken.",
    action: "Bel het platform als dat niet kan wachten. Verstuur de aanvraag anders gewoon.",
};

pub(super) const WAIVER_WITHOUT_EFFECT: Page = Page {
    meaning: "Een uitzondering in dossier.toml slaat op niets, of op iets dat niemand kan aanvaarden.",
    reason: "Een uitzondering die niets doet, geeft het idee dat iets is geregeld terwijl dat niet zo is.",
    action: "Haal haar weg als de bevinding is verholpen; verbeter anders de code, het bestand of de soort.",
};

pub(super) const SUBFOLDER_LEFT_OUT: Page = Page {
    meaning: "In de map staan submappen met documenten, of verwijzingen naar een andere plek. Die horen niet bij het dossier.",
    reason: "In een submap staat vaak een oude versie of een stuk van een ander kind. Zoiets mag niet ongemerkt worden verstuurd.",
    action: "Hoort een document erbij, zet het dan in de map zelf. Hoort de hele submap erbij, noem haar dan in dossier.toml: submappen = [\"verslagen\"]. Anders hoeft u niets te doen.",
};
