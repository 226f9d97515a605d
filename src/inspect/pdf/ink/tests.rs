use super::*;

/// A sheet of A4 as it is drawn, 595 by 842, on which shapes are laid and noise is strewn.
struct Drawing {
    light: Vec<f32>,
    state: u64,
}

const WIDTH: usize = 595;
const HEIGHT: usize = 842;
const MM: f32 = 72.0 / 25.4;

impl Drawing {
    fn paper(tone: f32, seed: u64) -> Self {
        Self { light: vec![tone; WIDTH * HEIGHT], state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1 }
    }

    /// A number between 0 and 1.
    fn random(&mut self) -> f32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 40) as f32 / (1_u64 << 24) as f32
    }

    fn noise(&mut self, spread: f32) {
        for at in 0..self.light.len() {
            // The sum of four is nearly spread as noise is; of each the spread is the root of 1/12.
            let sum: f32 = (0..4).map(|_| self.random() - 0.5).sum();
            self.light[at] += sum * spread * 3_f32.sqrt();
        }
    }

    /// The lamp shines less at one side.
    fn lamp(&mut self, loss: f32) {
        for at in 0..self.light.len() {
            self.light[at] -= loss * (at % WIDTH) as f32 / WIDTH as f32;
        }
    }

    /// A stroke between two places, in millimetres from the upper left, of this width and tone.
    fn stroke(&mut self, from: (f32, f32), to: (f32, f32), width: f32, tone: f32) {
        let ((x0, y0), (x1, y1)) = ((from.0 * MM, from.1 * MM), (to.0 * MM, to.1 * MM));
        let length = (x1 - x0).hypot(y1 - y0).max(0.001);
        for at in 0..self.light.len() {
            let (x, y) = ((at % WIDTH) as f32 + 0.5 - x0, (at / WIDTH) as f32 + 0.5 - y0);
            let along = ((x * (x1 - x0) + y * (y1 - y0)) / length).clamp(0.0, length);
            let away = (x - along * (x1 - x0) / length).hypot(y - along * (y1 - y0) / length);
            let covered = (width * MM / 2.0 - away + 0.5).clamp(0.0, 1.0).min(width * MM);
            self.light[at] += (tone - self.light[at]) * covered;
        }
    }

    /// So many specks somewhere, up to this many millimetres.
    fn specks(&mut self, count: usize, most: f32) {
        for _ in 0..count {
            let size = 0.3 + self.random() * (most - 0.3);
            let (x, y) = (5.0 + self.random() * 195.0, 5.0 + self.random() * 280.0);
            let tone = 20.0 + self.random() * 120.0;
            self.stroke((x, y), (x, y), size, tone);
        }
    }

    fn ink(&self) -> Ink {
        let light = self.light.iter().map(|light| light.clamp(0.0, 255.0) as u8).collect();
        Sheet { width: WIDTH, height: HEIGHT, light }.ink()
    }
}

#[test]
fn paper_noise_and_specks_are_no_ink() {
    for (tone, noise, lamp, specks) in [
        (255.0, 0.0, 0.0, 0),
        (244.0, 3.0, 0.0, 0),
        (235.0, 9.0, 30.0, 6),
        (228.0, 14.0, 15.0, 12),
        (250.0, 1.0, 0.0, 15),
    ] {
        let mut sheet = Drawing::paper(tone, 3);
        sheet.specks(specks, 4.8);
        sheet.lamp(lamp);
        sheet.noise(noise);
        assert_eq!(sheet.ink(), Ink::Nothing, "{tone} {noise} {lamp} {specks}");
    }
}

#[test]
fn a_stroke_of_a_pen_is_ink_however_thin_and_short() {
    // Length and width in millimetres, tone of the pen, noise.
    for (length, width, tone, noise) in [
        (60.0, 0.5, 30.0, 0.0),
        (8.0, 0.3, 60.0, 3.0),
        (30.0, 0.2, 90.0, 4.0),
        (12.0, 0.5, 60.0, 9.0),
        (25.0, 0.4, 130.0, 9.0),
    ] {
        for turn in 0..3 {
            let mut sheet = Drawing::paper(243.0, turn);
            let angle = turn as f32 * 1.1;
            let to = (100.0 + length * angle.cos(), 150.0 + length * angle.sin());
            sheet.stroke((100.0, 150.0), to, width, tone);
            sheet.specks(5, 2.0);
            sheet.noise(noise);
            assert_eq!(sheet.ink(), Ink::Seen, "{length} {width} {tone} {noise}, turned {turn}");
        }
    }
}

#[test]
fn a_faint_line_is_neither_ink_nor_nothing() {
    let mut sheet = Drawing::paper(240.0, 5);
    sheet.stroke((50.0, 120.0), (120.0, 140.0), 0.8, 218.0);
    sheet.noise(1.5);
    assert_eq!(sheet.ink(), Ink::Unsure);
    // A stroke that was broken in two is more than two specks.
    let mut sheet = Drawing::paper(240.0, 5);
    sheet.stroke((50.0, 120.0), (54.0, 121.0), 0.4, 60.0);
    sheet.stroke((55.4, 121.4), (59.5, 122.4), 0.4, 60.0);
    assert_eq!(sheet.ink(), Ink::Unsure);
}

#[test]
fn letters_side_by_side_are_ink_and_a_dotted_line_is_not_nothing() {
    let mut word = Drawing::paper(250.0, 1);
    for letter in 0..6 {
        let x = 80.0 + 2.2 * letter as f32;
        word.stroke((x, 100.0), (x + 1.2, 102.5), 0.4, 40.0);
    }
    assert_eq!(word.ink(), Ink::Seen);
    let mut dots = Drawing::paper(250.0, 1);
    (0..20).for_each(|dot| dots.stroke((60.0 + 2.5 * dot as f32, 200.0), (60.0 + 2.5 * dot as f32, 200.0), 0.8, 40.0));
    assert_eq!(dots.ink(), Ink::Unsure);
}

#[test]
fn what_stands_at_the_top_or_foot_alone_is_told_apart() {
    let mut sheet = Drawing::paper(250.0, 1);
    sheet.stroke((20.0, 20.0), (60.0, 30.0), 3.0, 90.0);
    sheet.stroke((100.0, 285.0), (110.0, 285.0), 1.0, 60.0);
    assert_eq!(sheet.ink(), Ink::Margins);
    sheet.stroke((100.0, 150.0), (110.0, 152.0), 0.5, 60.0);
    assert_eq!(sheet.ink(), Ink::Seen);
}

#[test]
fn the_shadow_of_an_edge_is_no_ink_and_what_is_no_paper_is_not_empty() {
    let mut shadow = Drawing::paper(245.0, 1);
    shadow.stroke((0.0, 0.0), (0.0, 297.0), 6.0, 120.0);
    shadow.stroke((0.0, 297.0), (210.0, 297.0), 4.0, 150.0);
    shadow.noise(3.0);
    assert_eq!(shadow.ink(), Ink::Nothing);
    assert_eq!(Drawing::paper(60.0, 1).ink(), Ink::Seen, "a black page");
    let mut rough = Drawing::paper(130.0, 1);
    rough.noise(70.0);
    assert_eq!(rough.ink(), Ink::Seen, "nothing but noise");
    let mut picture = Drawing::paper(240.0, 1);
    picture.stroke((100.0, 60.0), (100.0, 220.0), 150.0, 70.0);
    assert_ne!(picture.ink(), Ink::Nothing, "a large picture");
    assert_eq!(Sheet { width: 20, height: 900, light: vec![255; 18_000] }.ink(), Ink::Seen, "a strip");
}

#[test]
fn a_stamp_in_any_colour_is_ink() {
    let mut stamp = Drawing::paper(246.0, 9);
    stamp.stroke((120.0, 80.0), (160.0, 70.0), 12.0, 170.0);
    stamp.noise(4.0);
    assert_eq!(stamp.ink(), Ink::Seen);
}

#[test]
fn what_is_read_already_is_taken_out_and_leaves_paper() {
    let mut sheet = Drawing::paper(236.0, 4);
    sheet.lamp(20.0);
    sheet.stroke((90.0, 150.0), (110.0, 150.0), 0.6, 40.0);
    sheet.noise(2.0);
    let light = sheet.light.iter().map(|light| *light as u8).collect();
    let mut sheet = Sheet { width: WIDTH, height: HEIGHT, light };
    assert_eq!(sheet.ink(), Ink::Seen);
    sheet.blot_out(hayro_interpret::kurbo::Rect::new(250.0, 415.0, 320.0, 435.0));
    assert_eq!(sheet.ink(), Ink::Nothing);
    sheet.blot_out(hayro_interpret::kurbo::Rect::new(-50.0, 900.0, 20.0, 2000.0));
}
