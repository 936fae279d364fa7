/** Measurements that {@code ./portal bench} makes; their names keep them out of the tests. */
@NullMarked
package uk.cspportal.bench;

import org.jspecify.annotations.NullMarked;
