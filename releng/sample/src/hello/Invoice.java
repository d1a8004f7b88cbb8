package hello;

import java.util.ArrayList;
import java.util.List;

/** An invoice over hours worked. */
public class Invoice {

	private record Line(String text, long seconds) {
	}

	private final List<Line> lines = new ArrayList<>();
	private final long centsPerHour;

	public Invoice(long centsPerHour) {
		this.centsPerHour = centsPerHour;
	}

	public void add(String text, long seconds) {
		lines.add(new Line(text, seconds));
	}

	/** Total in cents, rounded half up. */
	public long total() {
		long seconds = lines.stream().mapToLong(Line::seconds).sum();
		return (seconds * centsPerHour + 1800) / 3600;
	}
}
