//! The fixed texts of the page.

use crate::language::Language;

macro_rules! labels {
    ($($name:ident = $dutch:literal, $english:literal;)*) => {
        /// A fixed text of the page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Label {
            $(#[doc = $english] $name,)*
        }

        impl Label {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the words.
            pub const fn get(self, language: Language) -> &'static str {
                match language {
                    Language::Dutch => self.dutch(),
                    Language::English => self.english(),
                }
            }

            const fn dutch(self) -> &'static str {
                match self { $(Self::$name => $dutch),* }
            }

            const fn english(self) -> &'static str {
                match self { $(Self::$name => $english),* }
            }
        }
    };
}

labels! {
    // Around every page.
    SkipToContent = "Naar de inhoud", "Skip to content";
    MainMenu = "Hoofdmenu", "Main menu";
    Start = "Begin", "Start";
    Promise = "Alles blijft op deze computer. compleet maakt met niemand verbinding.", "Everything stays on this computer. compleet connects to nobody.";
    OnlyAPersonSees = "Of een handtekening echt is en of klopt wat er staat, ziet alleen een mens.", "Whether a signature is real, and what is written true, only a person sees.";
    Gone = "compleet is gestopt. Start compleet opnieuw; wat u al vastlegde, is bewaard.", "compleet has ended. Start compleet again; what you have recorded is kept.";
    Back = "Terug", "Back";
    Steps = "Stappen", "Steps";

    // The first start.
    Welcome = "Welkom bij compleet", "Welcome to compleet";
    WhatThisIs = "compleet kijkt of een dossier voor extra ondersteuning alles heeft wat uw samenwerkingsverband vraagt, en zegt wat er nog moet. Het leest de documenten in een map op deze computer en verandert ze nooit. Er gaat niets naar internet: verzenden doet u zelf.", "compleet looks whether a dossier for extra support has everything that your samenwerkingsverband asks, and says what is still to be done. It reads the documents in a folder on this computer and never changes them. Nothing goes to the internet: you do the sending.";
    YourRegion = "Uw samenwerkingsverband", "Your samenwerkingsverband";
    RegionHint = "Staat het uwe er niet bij? Vraag daar om het bestand met de regels voor compleet, en open dat bestand met compleet.", "Is yours not among these? Ask it for the file with its rules for compleet, and open that file with compleet.";
    YourSchool = "Uw school", "Your school";
    SchoolHint = "Dit komt vanzelf in elke aanvraag. U mag het ook later invullen.", "This comes into each request by itself. You may fill it in later, too.";
    Go = "Beginnen", "Begin";
    Later = "Later invullen", "Fill in later";
    NotUnderstood = "Zo kan het niet kloppen. Kijk het na, of laat het leeg.", "This cannot be right. Look again, or leave it empty.";
    NotKeptTitle = "Niet bewaard", "Not kept";
    NotKept = "Uw antwoorden konden niet worden bewaard. U kunt gewoon verder; compleet vraagt het een volgende keer opnieuw.", "Your answers could not be kept. You can go on; compleet asks again another time.";
    ChooseRegion = "Kies uw samenwerkingsverband: elk vraagt iets anders.", "Choose your samenwerkingsverband: each asks something else.";
    OtherRegionOrSchool = "Uw samenwerkingsverband en uw school", "Your samenwerkingsverband and your school";

    // A file with rules.
    RuleFile = "Regels van een samenwerkingsverband", "Rules of a samenwerkingsverband";
    RuleFileTold = "Wie dit tekende, mag hier regels uitgeven. Er verandert pas iets als u op de knop klikt.", "Who signed this may issue rules here. Nothing changes until you click the button.";
    WhatChanges = "Dit verandert er", "This is what changes";
    FirstRulesOfRegion = "Van dit samenwerkingsverband waren hier nog geen regels.", "There were no rules of this samenwerkingsverband here yet.";
    TheseAreHere = "Deze versie is er al.", "This version is here already.";
    HoldForSchool = "Deze regels gelden voor mijn hele school", "These rules hold for my whole school";
    TakeRulesIn = "Neem deze regels op", "Take these rules in";
    RulesTakenIn = "De regels zijn opgenomen", "The rules were taken in";
    RulesNotTakenIn = "Niet opgenomen", "Not taken in";
    NothingChanged = "Er is niets veranderd: de regels die er waren, gelden nog.", "Nothing was changed: the rules that were here still hold.";
    IssuesRules = "Geeft regels uit, onder het id", "Issues rules, under the id";
    IssuesRulesHint = "Alleen voor een samenwerkingsverband dat u zijn regels stuurt. Het id krijgt u erbij, zoals mijnregio. Laat het anders leeg.", "Only for a samenwerkingsverband that sends you its rules. It tells you the id, like myregion. Leave it empty otherwise.";

    // Begin.
    WhichDossier = "Welk dossier?", "Which dossier?";
    ChooseFolder = "Kies de map met de documenten van één aanvraag. Controleren verandert nooit een document.", "Choose the folder with the documents of one request. A check never changes a document.";
    OpenedBefore = "Zojuist geopend", "Opened just now";
    YourFolders = "Uw mappen", "Your folders";
    OwnFolder = "Uw eigen map", "Your own folder";
    PastePath = "Of plak het pad van een map", "Or paste the path of a folder";
    PathOfFolder = "Pad van de map", "Path of the folder";
    PathHint = "Bijvoorbeeld van een netwerkschijf. In de Verkenner: klik in de adresbalk en kopieer.", "For instance of a network drive. In the Explorer: click in the address bar and copy.";
    OpenFolder = "Map openen", "Open the folder";
    FoldersHere = "Mappen hierin", "Folders in here";
    NoFoldersHere = "Hierin staan geen andere mappen.", "There are no other folders in here.";
    CheckThisDossier = "Controleer dit dossier", "Check this dossier";
    NoDocumentsHere = "In deze map zelf staan geen PDF- of Word-documenten. Kies een map hieronder.", "This folder itself holds no PDF or Word documents. Choose a folder below.";
    FolderUp = "Map hoger", "Folder up";

    DropHere = "Sleep de map of de documenten hierheen", "Drop the folder or the documents here";
    DropNotFound = "compleet kan niet zien waar dit op uw computer staat. Kies de map hieronder, of plak het pad.", "compleet cannot see where this lies on your computer. Choose the folder below, or paste its path.";
    DropNotFoundInTime = "Er zijn te veel mappen om ze allemaal te doorzoeken. Kies de map hieronder, of plak het pad.", "There are too many folders to search them all. Choose the folder below, or paste its path.";
    WhichOfThese = "Welke map bedoelt u?", "Which folder do you mean?";
    SeveralPlaces = "Deze mappen heten zo en bevatten deze bestanden.", "These folders are called so and hold these files.";
    NewDossier = "Nieuw dossier", "New dossier";
    NameOfFolder = "Naam van de map", "Name of the folder";
    NameOfFolderHint = "Liever niet de naam van de leerling. Bijvoorbeeld: aanvraag 2026-14.", "Better not the pupil's name. For instance: request 2026-14.";
    WhereToMakeIt = "Waar komt de map?", "Where is the folder to be?";
    MakeDossier = "Maak het dossier", "Make the dossier";

    // All dossiers of a folder.
    Overview = "Overzicht", "Overview";
    AllDossiers = "Alle dossiers", "All dossiers";
    AllBelowTold = "Staan in deze mappen de dossiers van uw school? Dan ziet u in één overzicht hoe het met elk ervan staat.", "Do these folders hold the dossiers of your school? Then one overview shows how each of them is doing.";
    CheckAllBelow = "Controleer alle dossiers hierin", "Check all dossiers in here";
    NotLookedYet = "De dossiers in deze map zijn nog niet bekeken.", "The dossiers in this folder were not looked at yet.";
    Searching = "compleet zoekt de dossiers in deze map…", "compleet is searching this folder for dossiers…";
    ChooseADossier = "Kies een dossier om te zien wat er nog nodig is.", "Choose a dossier to see what it still needs.";
    StopLooking = "Stoppen", "Stop";
    ReportToRead = "Verslag om te lezen", "Report to read";
    ReportAsTable = "Lijst voor Excel", "List for a spreadsheet";
    ShowOnly = "Laat alleen zien", "Show only";
    ShowAll = "Alles", "All";
    ShowIncomplete = "Nog niet compleet", "Not complete yet";
    ShowToConfirm = "Nog te bevestigen", "To be confirmed";
    ShowRemarks = "Compleet, met opmerkingen", "Complete, with remarks";
    ShowComplete = "Compleet", "Complete";
    PackAllTold = "Van elk dossier dat klaar is en nog niet is verzonden, komt een pakket naast de map te staan. Is er al een pakket van eerder, dan wordt het vervangen.", "Of each dossier that is ready and was not sent yet, a bundle is put beside its folder. A bundle of before is replaced.";
    FirstOfAll = "Eerst:", "First:";
    MorePages = "Meer dossiers", "More dossiers";
    Previous = "Vorige", "Previous";
    Following = "Volgende", "Next";

    // A dossier and its steps.
    StepRequest = "Aanvraag", "Request";
    StepCheck = "Controle", "Check";
    StepFile = "Indienen", "File";
    StepFollow = "Volgen", "Follow";
    Reading = "Bezig met lezen", "Reading";
    ReadingWords = "compleet leest de documenten. Deze pagina ververst vanzelf zodra het klaar is.", "compleet is reading the documents. This page renews itself when it is done.";
    ShowNow = "Laat nu zien", "Show now";
    CouldNotLook = "Niet te controleren", "Could not be checked";
    CheckAgain = "Opnieuw controleren", "Check again";
    Undo = "Ongedaan maken", "Undo";

    // The request.
    WhatIsAskedFor = "Wat vraagt u aan?", "What do you ask for?";
    ChooseType = "Kies het soort aanvraag. compleet weet dan welke documenten erbij horen.", "Choose the type of request. compleet then knows which documents belong to it.";
    OtherType = "Toch een ander soort aanvraag", "Another type of request after all";
    NotRequired = "Niet verplicht", "Not required";
    KeepForSchool = "Bewaar wat voor de hele school hetzelfde is, voor volgende aanvragen", "Keep what is the same for the whole school, for later requests";
    SaveAndCheck = "Bewaren en controleren", "Save and check";
    Yes = "Ja", "Yes";
    No = "Nee", "No";

    // The check.
    WhatIsAsked = "Wat deze aanvraag vraagt", "What this request asks";
    StillToDo = "Nog te doen", "Still to do";
    NothingToDo = "Er is niets meer te doen", "Nothing is left to do";
    TheRequest = "De aanvraag", "The request";
    Documents = "Documenten", "Documents";
    InOrder = "in orde", "in order";
    ReadyToFile = "Alles is er. U kunt de aanvraag indienen.", "Everything is there. You can file the request.";
    ReadyWithRemarks = "U kunt de aanvraag indienen. Lees eerst de opmerkingen hieronder.", "You can file the request. Read the remarks below first.";
    LookFirst = "Kijk eerst zelf naar wat hieronder staat en bevestig wat u ziet.", "Look at what stands below yourself first, and confirm what you see.";
    MendFirst = "Los eerst op wat hieronder staat. Zet wat ontbreekt in de map en controleer opnieuw.", "Settle first what stands below. Put what is missing in the folder and check again.";
    GoFile = "Naar indienen", "Go and file";
    GoLook = "Ga kijken", "Go and look";
    GoMend = "Ga oplossen", "Go and settle";
    WhatDoesThisMean = "Wat betekent dit?", "What does this mean?";
    Why = "Waarom", "Why";
    WhatToDo = "Wat te doen", "What to do";

    AskForIt = "Vraag wat ontbreekt aan ouders of collega's", "Ask parents or colleagues for what is missing";
    Help = "Hulp", "Help";
    ManualIsDutch = "The manual is in Dutch; the explanations below it are in English.", "The manual is in Dutch; the explanations below it are in English.";
    AllFindings = "Alle bevindingen, uitgelegd", "All findings, explained";

    // Settling.
    OpenItFirst = "Dit oude Word-document kan compleet niet laten zien. Open het, kijk zelf, en kom dan hier terug.", "compleet cannot show this old Word document. Open it, look yourself, and come back here.";
    NotSignedYet = "Staat de handtekening er niet? Vraag erom", "Is the signature not there? Ask for it";
    ISeeTheSignature = "Ik zie de handtekening", "I see the signature";
    ILookedAndItIsRight = "Ik heb gekeken en het klopt", "I have looked and it is right";
    ThisIsArranged = "Dit is geregeld", "This is arranged";
    IsItSomethingElse = "Is dit iets anders?", "Is this something else?";
    ThisDocumentIs = "Dit document is", "This document is";
    Choose = "Kies…", "Choose…";
    AskedHere = "Hoort bij deze aanvraag", "Belongs to this request";
    OtherDocuments = "Andere documenten", "Other documents";
    Record = "Vastleggen", "Record";
    DayOfResearch = "Dag van het onderzoek", "Day of the research";
    DayExample = "23-11-2026", "23-11-2026";
    WritePlaceholder = "Maak er een goed leeg document van", "Make a proper empty document of it";
    LeaveExplanationEmpty = "Bewust geen toelichting: zet er een leeg document bij", "No explanation on purpose: add an empty document";
    TakeWaiverBack = "Niet langer accepteren", "Accept no longer";
    FillInDetails = "Gegevens invullen", "Fill in the details";
    ChangeDetails = "Naar de gegevens", "To the details";
    FillInDay = "Dag invullen", "Fill in the day";
    PutItInTheFolder = "Zet het document in de map en kies ‘Opnieuw controleren’.", "Put the document in the folder and choose ‘Check again’.";
    IsItThereAlready = "Staat het er al, onder een andere naam?", "Is it there already, under another name?";
    ThisFileIsIt = "Dit bestand is het", "This file is it";
    NewName = "Nieuwe naam", "New name";
    NewNameHint = "Liever zonder de naam van de leerling. Het bestand zelf verandert niet.", "Better without the pupil's name. The file itself does not change.";
    RenameIt = "Geef het deze naam", "Give it this name";
    LeaveItOut = "Niet meesturen", "Do not send";
    LeaveItOutTold = "Het document gaat naar de map ‘niet meesturen’ in dit dossier.", "The document goes to the folder ‘niet meesturen’ in this dossier.";
    WithoutBlank = "Haal de lege bladzijden eruit", "Take the blank pages out";
    MergeDocuments = "Voeg documenten samen tot één PDF", "Merge documents into one PDF";
    WhichTogether = "Welke documenten, in deze volgorde?", "Which documents, in this order?";
    MergeThem = "Voeg samen", "Merge";
    MendAnyway = "Toch doen, ook als een beveiliging, bijlagen of scripts in de PDF verloren gaan", "Do it all the same, even if a lock, attached files or scripts in the PDF are lost";
    PutBack = "Zet terug", "Put back";
    AcceptWithReason = "Toch zo laten, met een reden", "Leave it so, with a reason";
    WhyIsThisRight = "Waarom mag dit zo blijven?", "Why may this stay so?";
    ReasonStaysVisible = "Uw naam en reden blijven zichtbaar en gaan mee met de aanvraag.", "Your name and reason stay visible and go with the request.";
    Accept = "Zo laten", "Leave it so";
    YourName = "Uw naam", "Your name";

    // Filing.
    Filed = "Ingediend", "Filed";
    GoFollow = "Naar volgen", "Go and follow";
    HowItIsFiled = "Hoe u indient", "How to file";
    NumberWasWrong = "Klopt het nummer niet?", "Is the number wrong?";
    NotReadyToFile = "Nog niet klaar om in te dienen", "Not ready to file yet";
    BackToCheck = "Terug naar de controle", "Back to the check";
    FiledAlready = "Is de aanvraag al verzonden?", "Was the request sent already?";
    HowToFile = "Zo dient u de aanvraag in", "How to file the request";
    ToCopy = "Om over te nemen", "To take over";
    DocumentsToUpload = "Documenten om toe te voegen", "Documents to add";
    StepByStep = "Stap voor stap", "Step by step";
    AfterSending = "Na het verzenden", "After sending";
    FileNumber = "Dossiernummer", "File number";
    FileNumberHint = "Het nummer dat u na het verzenden ziet. Staat er 0 of -1, dan is de aanvraag niet verzonden.", "The number that you see after sending. If it says 0 or -1, the request was not sent.";
    ItWasSent = "Verzonden", "Sent";
    NotSentYet = "Nog niet verzonden", "Not sent yet";
    Note = "Let op:", "Note:";
    Copy = "Kopieer", "Copy";
    Copied = "Gekopieerd", "Copied";

    // Following.
    NotFiledYet = "Nog niet ingediend", "Not filed yet";
    FollowBeginsAfterFiling = "Zodra u bij Indienen zegt dat de aanvraag is verzonden, volgt u hier wat ermee gebeurt.", "As soon as you say under File that the request was sent, you can follow here what happens to it.";
    NoNewsYet = "Nog geen bericht van het platform.", "No news from the platform yet.";
    ToDo = "Te doen", "To do";
    TaskDone = "gedaan", "done";
    TaskIsDone = "Dit is gedaan", "This is done";
    RecordThis = "Vastleggen dat dit gedaan is", "Record that this is done";
    SupplementSent = "De aanvulling is verstuurd", "The supplement was sent";
    HowToSupplement = "Zo vult u aan", "How to supplement";
    RequestIsOver = "Deze aanvraag is afgerond.", "This request is over.";
    DidYouHear = "Kreeg u bericht?", "Did you hear anything?";
    ChooseWhatItSays = "Kies wat er in de mail of op het scherm staat.", "Choose what the mail or the screen says.";
    PasteTheMail = "Plak de mail van het platform", "Paste the platform's mail";
    TheMail = "Tekst van de mail", "Text of the mail";
    TheMailHint = "Kopieer de hele mail, met onderwerp en datum. compleet bewaart hem niet en legt niets vast voor u het bevestigt.", "Copy the whole mail, with its subject and date. compleet does not keep it, and records nothing before you confirm it.";
    ReadTheMail = "Lees de mail", "Read the mail";
    IsThisWhatItSays = "Dit las compleet in de mail. Klopt het? Verbeter wat niet klopt, en leg het vast.", "This is what compleet read in the mail. Is it right? Mend what is not, and record it.";
    NoItSaysSomethingElse = "Nee, er staat iets anders", "No, it says something else";
    WhichStatus = "Welke status bedoelt de mail?", "Which status does the mail mean?";
    SeveralInMail = "In de mail staat meer dan één status. Kies wat nu geldt.", "The mail names more than one status. Choose what holds now.";
    FormAsFile = "Vraagt uw platform dit formulier als bestand?", "Does your platform ask for this form as a file?";
    FormAsFileTold = "compleet maakt er dan een ondertekend bestand van, naast de map van het dossier.", "compleet then makes a signed file of it, beside the dossier's folder.";
    FormAsFileToo = "Maak ook het bestand", "Make the file, too";
    SomethingElse = "Er staat iets anders", "It says something else";
    SinceWhen = "Sinds wanneer", "Since when";
    DayHint = "Bijvoorbeeld 23-11-2026.", "For instance 23-11-2026.";
    WhatHappened = "Wat er gebeurde", "What happened";
    WhyDoYouSaySo = "Waarom?", "Why?";
    ItHolds = "Dit klopt", "This is right";
    ItDoesNotHold = "Dit klopt niet", "This is not right";
    EnteredByMistake = "vergissing", "mistake";
    FillInTheForm = "Formulier invullen", "Fill in the form";
    FillInAgain = "Opnieuw invullen", "Fill in again";
    HowDidItGo = "Hoe ging het?", "How did it go?";
    HowSatisfied = "Hoe tevreden bent u?", "How satisfied are you?";
    Remark = "Opmerking", "Remark";

    ForAColleague = "Voor een collega die u vervangt", "For a colleague who stands in for you";
    ForAColleagueTold = "compleet kan in de map van het dossier bijhouden hoe de aanvraag ervoor staat: nummer, laatste status en wat er nog te doen is. Wie bij die map kan, kan dat lezen.", "compleet can keep in the dossier's folder how the request stands: its number, the last status and what is to be done. Whoever can open that folder can read it.";
    Share = "Houd de stand bij in de map", "Keep the standing in the folder";
    ShareNoLonger = "Niet meer in de map bijhouden", "Keep it in the folder no longer";
    ByAColleague = "Bijgehouden door een collega", "Kept by a colleague";
    FollowItHere = "Wilt u deze aanvraag hier verder volgen?", "Do you want to follow this request here?";
    TakeOver = "Volg hier verder", "Follow it here";
    GotAStatusFile = "Kreeg u een statusbestand (.asice)? Open de map waarin het staat bij Begin, en kies Post.", "Did you get a status file (.asice)? Open its folder from Start, and choose Post.";
    ToAgenda = "Zet in mijn agenda", "Put in my calendar";
    Agenda = "Aanvragen volgens compleet", "Requests according to compleet";

    // Handing over.
    LayOut = "Zet klaar om te slepen", "Lay out to drag";
    LayOutTold = "compleet maakt in het dossier een map met kopieën in deze volgorde, en opent die. Sleep ze van daar naar het platform.", "compleet makes a folder in the dossier with copies in this order, and opens it. Drag them from there to the platform.";
    OpenInWord = "Openen in Word", "Open in Word";
    OpenDocument = "Openen", "Open";
    DoesPlatformWantABundle = "Vraagt uw platform om een digitaal pakket?", "Does your platform ask for a bundle?";
    SupplementAsBundle = "De aanvulling als digitaal pakket", "The supplement as a bundle";
    BundleTold = "Een pakket is één bestand met alle documenten en uw digitale handtekening. Het komt naast de map van het dossier te staan.", "A bundle is one file with all documents and your digital signature. It is put beside the dossier's folder.";
    ForWhom = "Voor wie is het?", "For whom is it?";
    Open = "Niet versleuteld: wie het bestand heeft, kan het lezen", "Not sealed: whoever has the file can read it";
    AgainAllTheSame = "Toch opnieuw, ook als het al verzonden is", "Again all the same, even if it was sent";
    MakeBundle = "Maak het pakket", "Make the bundle";

    // Key and contacts.
    KeysAndContacts = "Sleutel en contacten", "Key and contacts";
    KeysWhatFor = "Een sleutel is uw digitale handtekening. U hebt hem alleen nodig als uw platform met digitale pakketten werkt.", "A key is your digital signature. You only need it if your platform works with bundles.";
    YourKey = "Uw sleutel", "Your key";
    NoKeyYet = "U hebt nog geen sleutel.", "You have no key yet.";
    SaveCertificate = "Certificaat opslaan", "Save the certificate";
    HandOverCertificate = "Geef dit bestand aan wie uw pakketten krijgt, en laat de vingerafdruk per telefoon vergelijken. Het is niet geheim.", "Give this file to whoever gets your bundles, and have the fingerprint compared by telephone. It is no secret.";
    MakeAnotherKey = "Een nieuwe sleutel maken", "Make a new key";
    AnotherKeyTold = "De oude blijft bewaard, maar ondertekent niet meer. Iedereen die uw certificaat heeft, moet het nieuwe krijgen.", "The old one is kept, but signs no more. Everybody who has your certificate needs the new one.";
    Fingerprint = "Vingerafdruk", "Fingerprint";
    NameOfSchool = "Naam van de school of organisatie", "Name of the school or organisation";
    Passphrase = "Wachtzin van uw sleutel", "Passphrase of your key";
    PassphraseHint = "Ten minste 12 tekens, en niet te raden. Bijvoorbeeld deze vijf woorden, die nu voor u zijn gekozen:", "At least 12 characters, and not to be guessed. For instance these five words, drawn for you just now:";
    PassphraseAgain = "Nog een keer dezelfde wachtzin", "The same passphrase again";
    MakeKey = "Maak de sleutel", "Make the key";
    Contacts = "Contacten", "Contacts";
    NoContacts = "U kent hier nog niemand.", "Nobody is known here yet.";
    ChangeContact = "Rollen wijzigen of vergeten", "Change roles or forget";
    ForgetContact = "Vergeet dit contact", "Forget this contact";
    AddContact = "Contact toevoegen", "Add a contact";
    SpokenDigits = "Cijfers die de eigenaar voorleest", "Digits that its owner reads out";
    SpokenDigitsHint = "Bel op een nummer dat u al kent. Tot u de acht groepen cijfers typt, wordt van dit contact niets geloofd.", "Call at a number that you know already. Until you type the eight groups of digits, nothing of this contact is believed.";
    NotConfirmedYet = "Nog niet bevestigd", "Not confirmed yet";
    TheirCertificate = "Het certificaat dat u kreeg", "The certificate that you were given";
    CertificateHint = "Open het bestand (.pem) in Kladblok, kopieer alles en plak het hier.", "Open the file (.pem) in an editor, copy all of it and paste it here.";
    ChooseFile = "Of kies het bestand", "Or choose the file";
    RolesOfContact = "Wat mag dit contact hier melden?", "What may this contact report here?";
    RolesHint = "U bepaalt dit, niet de afzender.", "You decide this, not the sender.";

    // Post.
    Post = "Post", "Post";
    PostTold = "compleet bekijkt de pakketten in deze map. Berichten over uw aanvragen worden verwerkt; dossiers worden uitgepakt in een nieuwe map ernaast. Wat van een onbekende afzender komt of veranderd is, blijft dicht.", "compleet looks at the bundles in this folder. News of your requests is taken in; dossiers are unpacked into a new folder beside them. What comes from an unknown sender or was changed stays closed.";
    OnlyIfSealed = "Alleen nodig voor wat versleuteld is. Hij wordt niet bewaard.", "Needed only for what is sealed. It is not kept.";
    SharedPassphrase = "Is er een wachtzin afgesproken met de afzender?", "Was a passphrase agreed upon with the sender?";
    PassphraseOfBundle = "Afgesproken wachtzin", "Agreed passphrase";
    TakePostIn = "Bekijk en verwerk", "Look and take in";
    SomeAreSealed = "Een deel is versleuteld. Geef de wachtzin om ook dat te openen.", "Some of it is sealed. Give the passphrase to open that, too.";
    NothingNewInIt = "Al eerder verwerkt; er is niets nieuws.", "Taken in before; nothing is new.";
    DossierUnpacked = "Ondertekend door een bekend contact, niets veranderd, en uitgepakt.", "Signed by a known contact, nothing changed, and unpacked.";
    GoToDossier = "Naar het dossier", "To the dossier";
    UnpackedBefore = "Al eerder uitgepakt.", "Unpacked before.";
    StillSealed = "Versleuteld, en nog niet geopend.", "Sealed, and not opened yet.";
    AnotherSender = "Let op: dit dossier kwam eerder binnen van een andere afzender. Vraag de school of dit pakket van haar is.", "Note: this dossier came in before from another sender. Ask the school whether this bundle is theirs.";
    NotInRegister = "Let op: dit kon hier niet worden bijgehouden.", "Note: this could not be recorded here.";
    KnownAlready = "Was al bekend.", "Was known already.";
    NotKnownHere = "Dit dossier is hier nog niet bekend; het bericht is bewaard.", "This dossier is not known here yet; the news was kept.";
    TypeNotKnown = "Dit soort aanvraag kennen de regels hier niet; het bericht is bewaard.", "The rules here do not know this type of request; the news was kept.";
    ErasedHere = "Dit dossier is hier gewist; er is niets gedaan.", "This dossier was erased here; nothing was done.";

    // Refusals.
    NotOpenedTitle = "Deze pagina is niet open", "This page is not open";
    NotOpened = "Dit adres werkt één keer, en alleen in de browser waarin compleet het opende. Start compleet opnieuw.", "This address works once, and only in the browser in which compleet opened it. Start compleet again.";
    RefusedTitle = "Niet toegestaan", "Not allowed";
    Refused = "Deze vraag kwam niet van de pagina van compleet en is geweigerd. Er is niets gewijzigd.", "This request did not come from the page of compleet and was refused. Nothing was changed.";
    BrokenTitle = "Er ging iets mis", "Something went wrong";
    Broken = "compleet zelf maakte een fout. Ga terug en probeer het nog eens; uw documenten zijn niet gewijzigd.", "compleet itself made a mistake. Go back and try again; your documents were not changed.";
    SlowTitle = "Nog geen antwoord", "No answer yet";
    Slow = "Een map of een bestand geeft geen antwoord. Kijk of de netwerkschijf of de stick nog verbonden is, en sluit andere vensters van compleet. Ververs daarna deze pagina, of kies een andere map.", "A folder or a file does not answer. See whether the network drive or the stick is still connected, and close other windows of compleet. Then reload this page, or choose another folder.";
    LongReading = "Dit duurt lang. Staat de map op een netwerkschijf? Kijk of die nog verbonden is. U kunt intussen een ander dossier kiezen.", "This takes long. Is the folder on a network drive? See whether it is still connected. Meanwhile you can choose another dossier.";
    NotFoundTitle = "Deze pagina bestaat niet", "This page does not exist";
    NotFound = "Misschien is compleet opnieuw gestart. Begin opnieuw bij het kiezen van de map.", "Perhaps compleet was started again. Begin again by choosing the folder.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_exists_in_both_languages_and_is_polite() {
        for label in Label::ALL {
            let (dutch, english) = (label.get(Language::Dutch), label.get(Language::English));
            assert!(!dutch.trim().is_empty() && !english.trim().is_empty(), "{label:?}");
            let words = format!(" {} ", dutch.to_lowercase().replace(['.', ',', ';', '?', ':'], " "));
            for familiar in [" je ", " jij ", " jouw ", " jullie "] {
                assert!(!words.contains(familiar), "{label:?}: {dutch}");
            }
            assert!(!dutch.contains("compleet check") && !dutch.contains("--"), "{label:?} names a command");
        }
    }
}
