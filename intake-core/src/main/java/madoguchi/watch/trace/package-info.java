/// Spans of the way through, for OpenTelemetry. There are none unless an endpoint is set that takes them.
@NullMarked
package madoguchi.watch.trace;

import org.jspecify.annotations.NullMarked;
