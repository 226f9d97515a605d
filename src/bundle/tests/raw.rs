//! A zip whose every field can be set wrong. Never used outside tests.

/// One entry with everything that its two headers say.
#[derive(Clone)]
pub(super) struct RawEntry {
    pub(super) name: Vec<u8>,
    pub(super) local_name: Option<Vec<u8>>,
    pub(super) data: Vec<u8>,
    pub(super) packed: Option<Vec<u8>>,
    pub(super) stated_size: Option<u32>,
    pub(super) flags: u16,
    pub(super) attributes: u32,
    pub(super) extra: Vec<u8>,
}

/// A zip under construction.
#[derive(Clone, Default)]
pub(super) struct Raw {
    pub(super) entries: Vec<RawEntry>,
    pub(super) comment: Vec<u8>,
    pub(super) between: Vec<u8>,
}

impl Raw {
    /// Takes a well-formed container apart.
    pub(super) fn of(bytes: &[u8]) -> Self {
        use std::io::Read;
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut raw = Self::default();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let mut data = Vec::new();
            let name = file.name().unwrap().into_owned();
            file.read_to_end(&mut data).unwrap();
            raw = raw.add(&name, &data);
        }
        raw
    }

    pub(super) fn add(self, name: &str, data: &[u8]) -> Self {
        self.add_bytes(name.as_bytes(), data)
    }

    pub(super) fn add_bytes(mut self, name: &[u8], data: &[u8]) -> Self {
        let flags = if name.is_ascii() { 0 } else { 0x0800 };
        self.entries.push(RawEntry {
            name: name.to_vec(),
            local_name: None,
            data: data.to_vec(),
            packed: None,
            stated_size: None,
            flags,
            attributes: 0,
            extra: Vec::new(),
        });
        self
    }

    pub(super) fn entry(&mut self, name: &str) -> &mut RawEntry {
        self.entries.iter_mut().find(|entry| entry.name == name.as_bytes()).unwrap()
    }

    pub(super) fn edit(mut self, name: &str, change: impl FnOnce(&mut RawEntry)) -> Self {
        change(self.entry(name));
        self
    }

    pub(super) fn change(self, name: &str, change: impl FnOnce(&mut Vec<u8>)) -> Self {
        self.edit(name, |entry| change(&mut entry.data))
    }

    pub(super) fn rename(self, from: &str, to: &str) -> Self {
        self.edit(from, |entry| {
            entry.name = to.as_bytes().to_vec();
            entry.flags = if to.is_ascii() { 0 } else { 0x0800 };
        })
    }

    pub(super) fn remove(mut self, name: &str) -> Self {
        self.entries.retain(|entry| entry.name != name.as_bytes());
        self
    }

    pub(super) fn data(&self, name: &str) -> Vec<u8> {
        self.entries.iter().find(|entry| entry.name == name.as_bytes()).unwrap().data.clone()
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            let offset = out.len() as u32;
            let data = entry.packed.as_ref().unwrap_or(&entry.data);
            let size = entry.stated_size.unwrap_or(entry.data.len() as u32);
            let common = |name: &[u8]| {
                let mut header = Vec::new();
                header.extend(20_u16.to_le_bytes());
                header.extend(entry.flags.to_le_bytes());
                header.extend(if entry.packed.is_some() { 8_u16 } else { 0 }.to_le_bytes());
                header.extend([0, 0, 0x21, 0]);
                header.extend(crc32fast::hash(&entry.data).to_le_bytes());
                header.extend((data.len() as u32).to_le_bytes());
                header.extend(size.to_le_bytes());
                header.extend((name.len() as u16).to_le_bytes());
                header.extend((entry.extra.len() as u16).to_le_bytes());
                header
            };
            let local_name = entry.local_name.as_ref().unwrap_or(&entry.name);
            out.extend(b"PK\x03\x04");
            out.extend(common(local_name));
            out.extend(local_name);
            out.extend(&entry.extra);
            out.extend(data);
            out.extend(&self.between);
            directory.extend(b"PK\x01\x02\x14\x03");
            directory.extend(common(&entry.name));
            directory.extend([0; 6]);
            directory.extend(entry.attributes.to_le_bytes());
            directory.extend(offset.to_le_bytes());
            directory.extend(&entry.name);
            directory.extend(&entry.extra);
        }
        let start = out.len() as u32;
        out.extend(&directory);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend((self.entries.len() as u16).to_le_bytes());
        out.extend((self.entries.len() as u16).to_le_bytes());
        out.extend((directory.len() as u32).to_le_bytes());
        out.extend(start.to_le_bytes());
        out.extend((self.comment.len() as u16).to_le_bytes());
        out.extend(&self.comment);
        out
    }
}
