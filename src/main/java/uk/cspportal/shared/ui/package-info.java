/**
 * The portal's own components, one look for every feature: headers, cards, tables, states, signals,
 * charts; and the small types by which features offer menu items and home cards.
 */
@NullMarked
@NamedInterface("ui")
package uk.cspportal.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
