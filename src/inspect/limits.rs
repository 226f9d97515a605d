//! The most that a document may ask of its reader, all in one place.
//! Never a guess at what is normal: each number is far above any document of a school, and far below what hurts.

/// Bytes of a file that is read at all. Beyond it the file is over its limit: mail and portals refuse it too.
pub const FILE_BYTES: usize = 256 << 20;
/// Bytes that one packed stream of a PDF may unpack to. Pictures do not count: they are never unpacked.
pub const STREAM_BYTES: u64 = 48 << 20;
/// Bytes that all packed streams of a PDF together may unpack to.
pub const STREAMS_BYTES: u64 = 384 << 20;
/// How often a stream may be packed again inside itself.
pub const STREAM_LAYERS: usize = 3;
/// Objects of a PDF, counted by their headers.
pub const PDF_OBJECTS: usize = 2_000_000;
/// Pages whose text is read; the rest is counted, and the document marked as shortened.
pub const PAGES_READ: usize = 400;
/// Pages that are counted at all.
pub const PAGES: usize = 20_000;
/// Characters read of one page.
pub const PAGE_CHARACTERS: usize = 200_000;
/// Characters read of one document.
pub const CHARACTERS: usize = 4_000_000;
/// Drawing steps followed on one page (paths, glyph runs, nested forms).
pub const PAGE_STEPS: usize = 2_000_000;
/// Drawing steps followed in one document.
pub const STEPS: usize = 20_000_000;
/// Pixels of the pictures of one page that is drawn to see what is on it.
pub const PAGE_PIXELS_SEEN: u64 = 80_000_000;
/// Pixels of all pictures of one document that are drawn to see what is on its pages.
pub const PIXELS_SEEN: u64 = 500_000_000;
/// Pages of one document that are read from their picture; the document is marked as shortened where it has more.
pub const SCANS_READ: usize = 40;
/// Pages with text of one document whose places to sign are looked at.
pub const SIGNING_PAGES: usize = 20;
/// Pixels of the longer side of a page that is read from its picture.
pub const SCAN_SIDE: usize = 3_400;
/// Lists within lists that are followed in a PDF (forms, name trees, actions).
pub const NESTING: usize = 64;
/// Characters that one entry of a font of a PDF may speak of: the most that any font has, four times over.
pub const CODES: u64 = 1 << 18;
/// Characters whose width all fonts of a PDF together may list.
pub const FONT_WIDTHS: u64 = 1 << 22;
/// Form fields and annotations that are looked at.
pub const FIELDS: usize = 20_000;
/// Entries of a DOCX.
pub const ENTRIES: usize = 10_000;
/// Bytes that one XML part of a DOCX may unpack to.
pub const PART_BYTES: u64 = 64 << 20;
/// Bytes that all read parts of a DOCX together may unpack to.
pub const PARTS_BYTES: u64 = 160 << 20;
/// How much larger than its packed form an XML part may be, once it is over [`RATIO_FROM_BYTES`].
pub const RATIO: u64 = 250;
/// Below this size the ratio is not looked at: small repetitive parts pack very well.
pub const RATIO_FROM_BYTES: u64 = 8 << 20;
/// Elements within elements in an XML part.
pub const XML_DEPTH: usize = 256;
/// Bytes of a metadata stream that are read.
pub const METADATA_BYTES: usize = 4 << 20;
