//! Tests of shapes and pieces; what is read is held by `tests/check/ocr.rs`.

use super::picture::{Picture, Slanted};
use super::shape;

/// A map with these places set.
fn map(width: usize, height: usize, is_set: impl Fn(usize, usize) -> bool) -> Vec<f32> {
    (0..width * height).map(|at| if is_set(at % width, at / width) { 0.9 } else { 0.0 }).collect()
}

#[test]
fn what_touches_at_a_corner_hangs_together_and_a_bow_is_one() {
    let two = shape::parts(&map(9, 9, |x, y| x == y || (x == 8 && y < 3)), 9, 0.3);
    assert_eq!(two.iter().map(|part| part.count).collect::<Vec<_>>(), [9, 3]);
    // Two legs that meet at the foot.
    let bow = shape::parts(&map(9, 9, |x, y| x == 1 || x == 7 || y == 8), 9, 0.3);
    assert_eq!(bow.len(), 1);
    assert_eq!(bow[0].count, 8 + 8 + 9);
    assert!((bow[0].sum - 25.0 * 0.9).abs() < 0.01);
}

#[test]
fn the_least_rectangle_lies_along_what_it_holds() {
    let slanted = shape::parts(&map(60, 40, |x, y| (x / 4 + 8..x / 4 + 14).contains(&y)), 60, 0.3);
    let around = shape::around(shape::hull(slanted[0].points.clone())).unwrap();
    assert!((around.angle - 0.245).abs() < 0.04, "{around:?}");
    assert!(around.width > 55.0 && around.height < 9.0, "{around:?}");
    assert_eq!(shape::around(Vec::new()), None);
}

/// A picture whose light is 10 times the column and the row.
fn picture() -> Picture {
    let light = (0..6 * 4).map(|at| u8::try_from(at % 6 * 10 + at / 6).unwrap()).collect();
    Picture { width: 6, height: 4, light }
}

#[test]
fn four_quarters_make_the_same_page() {
    let page = picture();
    let once = page.turned(1);
    assert_eq!((once.width, once.height), (4, 6));
    // What was at the lower left is at the upper left.
    assert_eq!(once.light[..4], [3, 2, 1, 0]);
    assert_eq!(once.turned(1), page.turned(2));
    assert_eq!(once.turned(3), page);
    assert_eq!(page.turned(3).turned(1), page);
}

#[test]
fn a_piece_is_cut_out_as_it_stands_and_beside_the_page_is_the_light_of_its_edge() {
    let place = Slanted { centre: (2.0, 1.5), width: 3.0, height: 2.0, angle: 0.0 };
    assert_eq!(picture().piece(&place).light, [11, 21, 31, 12, 22, 32]);
    let beside = Slanted { centre: (0.0, 0.0), width: 3.0, height: 3.0, angle: 0.0 };
    assert_eq!(picture().piece(&beside).light, [0, 0, 10, 0, 0, 10, 1, 1, 11]);
    let outside = Slanted { centre: (-90.0, 900.0), width: 2.0, height: 1.0, angle: 0.0 };
    assert_eq!(picture().piece(&outside).light, [3, 3]);
    let upright = Slanted { centre: (2.0, 1.5), width: 3.0, height: 1.0, angle: std::f32::consts::FRAC_PI_2 };
    assert_eq!(picture().piece(&upright).width, 3);
}
