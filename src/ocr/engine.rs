//! The two models, and what runs them.
//! Never sees more of a page than it is handed.

use super::picture::Picture;
use rten::{Model, ModelOptions, RunOptions, ThreadPool};
use rten_tensor::NdTensor;
use rten_tensor::prelude::*;
use std::sync::Arc;

/// Finds lines of text.
static DETECTOR: &[u8] = include_bytes!("../../models/det_tiny.onnx");
/// Reads a line of text.
static READER: &[u8] = include_bytes!("../../models/rec_tiny_latin.onnx");

/// The height of what the reader sees, in pixels.
pub(super) const HEIGHT: usize = 48;

/// Both models, ready to run.
pub(super) struct Engine {
    detector: Model,
    reader: Model,
    letters: Vec<String>,
    how: RunOptions,
}

/// How likely each letter is at each step of some lines.
pub(super) struct Steps {
    /// For each line, for each step, for each letter.
    likely: Vec<f32>,
    steps: usize,
    letters: usize,
}

impl Steps {
    /// The steps of a line.
    pub(super) fn of(&self, line: usize) -> impl Iterator<Item = &[f32]> {
        let size = self.steps * self.letters;
        self.likely.get(line * size..(line + 1) * size).unwrap_or_default().chunks_exact(self.letters.max(1))
    }

    /// How many steps each line has.
    pub(super) fn count(&self) -> usize {
        self.steps
    }
}

impl Engine {
    /// Loads the models; none where that cannot be done.
    pub(super) fn new() -> Option<Self> {
        let load = |bytes: &'static [u8]| ModelOptions::with_all_ops().load_static_slice(bytes).ok();
        let (detector, reader) = (load(DETECTOR)?, load(READER)?);
        let letters = reader.metadata().get("character")?.lines().map(str::to_owned).collect();
        let how = RunOptions::default().with_thread_pool(Some(Arc::new(ThreadPool::with_num_threads(1))));
        Some(Self { detector, reader, letters, how })
    }

    /// How likely each pixel is text.
    pub(super) fn detect(&self, page: &Picture) -> Option<Vec<f32>> {
        let input = input(&[page], page.width, page.height);
        let output = self.detector.run_one(input.view().into(), Some(self.how.clone())).ok()?;
        let map: NdTensor<f32, 4> = output.try_into().ok()?;
        Some(map.into_data())
    }

    /// Reads some lines of the height [`HEIGHT`], none wider than this.
    pub(super) fn read(&self, lines: &[&Picture], width: usize) -> Option<Steps> {
        let input = input(lines, width, HEIGHT);
        let output = self.reader.run_one(input.view().into(), Some(self.how.clone())).ok()?;
        let likely: NdTensor<f32, 3> = output.try_into().ok()?;
        let [_, steps, letters] = likely.shape();
        Some(Steps { likely: likely.into_data(), steps, letters })
    }

    /// The letter of a column: 0 is none, the last one a space.
    pub(super) fn letter(&self, column: usize) -> &str {
        match column.checked_sub(1) {
            None => "",
            Some(at) => self.letters.get(at).map_or(" ", String::as_str),
        }
    }
}

/// Pictures as the models want them: three equal channels between -1 and 1; what is beside a picture is 0.
fn input(pictures: &[&Picture], width: usize, height: usize) -> NdTensor<f32, 4> {
    let mut data = Vec::with_capacity(pictures.len() * 3 * width * height);
    for picture in pictures {
        let start = data.len();
        for row in picture.light.chunks_exact(picture.width.max(1)) {
            let end = data.len() + width;
            data.extend(row.iter().map(|light| f32::from(*light) / 127.5 - 1.0));
            data.resize(end, 0.0);
        }
        let end = data.len();
        data.extend_from_within(start..end);
        data.extend_from_within(start..end);
    }
    NdTensor::from_data([pictures.len(), 3, height, width], data)
}
