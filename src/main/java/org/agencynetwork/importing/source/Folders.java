package org.agencynetwork.importing.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks a folder in natural order of names and yields its pages and the pages of its zip
 * files. It never leaves the folder: a link to a file inside is read, a link to a folder
 * inside is passed over since that folder is read where it stands, and a link that leads
 * out or in a circle is refused.
 */
final class Folders {

	private static final int MAX_DEPTH = 100;

	private final PageFiles files;

	private final Zips zips;

	Folders(PageFiles files, Zips zips) {
		this.files = files;
		this.zips = zips;
	}

	void fetch(Path folder, Consumer<Fetched> to) {
		Origin origin = new Origin(folder.toString());
		try {
			if (!new Walk(folder.toRealPath(), to).into(folder, 0)) {
				to.accept(new Refused(origin, "The folder holds no page: name one with files that end in "
						+ PageNames.ACCEPTED + ", or with zip files of them."));
			}
		}
		catch (IOException ex) {
			to.accept(PageFiles.refusal(ex).at(origin));
		}
	}

	private final class Walk {

		private final Path root;

		private final Consumer<Fetched> to;

		private Walk(Path root, Consumer<Fetched> to) {
			this.root = root;
			this.to = to;
		}

		/** Says whether anything was found, be it refused. */
		private boolean into(Path folder, int depth) {
			try {
				if (depth > MAX_DEPTH) {
					throw new Refusal(
							"Folders lie more than %d deep here: name this one by itself.".formatted(MAX_DEPTH));
				}
				boolean found = false;
				for (Path child : children(folder)) {
					found |= visit(folder, child, depth);
				}
				return found;
			}
			catch (IOException ex) {
				this.to.accept(PageFiles.refusal(ex).at(new Origin(folder.toString())));
				return true;
			}
		}

		private boolean visit(Path folder, Path child, int depth) {
			String name = child.getFileName().toString();
			if (PageNames.isHidden(name)) {
				return false;
			}
			Origin origin = new Origin(child.toString());
			try {
				if (Files.isSymbolicLink(child) && !isWorthFollowing(folder, child)) {
					return false;
				}
			}
			catch (Refusal ex) {
				this.to.accept(ex.at(origin));
				return true;
			}
			if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
				return into(child, depth + 1);
			}
			if (PageNames.isZip(name)) {
				Folders.this.zips.fetch(origin, child, this.to);
				return true;
			}
			if (PageNames.isPage(name)) {
				this.to.accept(Folders.this.files.fetch(origin, child));
				return true;
			}
			return false;
		}

		private boolean isWorthFollowing(Path folder, Path link) throws Refusal {
			Path target;
			Path home;
			try {
				target = link.toRealPath();
				home = folder.toRealPath();
			}
			catch (IOException ex) {
				throw new Refusal("This link leads nowhere or in a circle: remove it or mend it.");
			}
			boolean isFolder = Files.isDirectory(target);
			String name = link.getFileName().toString();
			if (!isFolder && !PageNames.isPage(name) && !PageNames.isZip(name)) {
				return false;
			}
			if (!target.startsWith(this.root)) {
				throw new Refusal("This link leads out of the folder: name what it points to by itself.");
			}
			if (home.startsWith(target)) {
				throw new Refusal("This link leads back to a folder it lies in: remove it.");
			}
			return !isFolder;
		}

		private List<Path> children(Path folder) throws IOException {
			List<Path> children = new ArrayList<>();
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
				stream.forEach(children::add);
			}
			catch (DirectoryIteratorException ex) {
				throw ex.getCause();
			}
			children.sort(Comparator.comparing((child) -> child.getFileName().toString(), NaturalOrder.OF_NAMES));
			return children;
		}

	}

}
